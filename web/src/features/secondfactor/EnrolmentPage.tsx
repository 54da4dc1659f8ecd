import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { safeReturnTo, startCodeFlow } from '@/app/session/signIn';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { secondFactorApi, useEnrolment } from './api';
import { ConnectAuthenticator } from './ConnectAuthenticator';
import { RecoveryCodes } from './RecoveryCodes';
import { StartAgain } from './StartAgain';

/** The first sign-in of the staff: an authenticator is connected, then the recovery codes are shown once. */
export function EnrolmentPage() {
  const { t } = useTranslation('secondfactor');
  const [search] = useSearchParams();
  const [codes, setCodes] = useState<string[] | null>(null);
  const enrolment = useEnrolment('sign-in', secondFactorApi.begin);

  if (codes) {
    return (
      <Page title={t('enrolment.doneTitle')}>
        <RecoveryCodes codes={codes} />
        <Button
          type="primary"
          size="large"
          onClick={() => startCodeFlow(safeReturnTo(search.get('returnTo')))}
        >
          {t('enrolment.goOn')}
        </Button>
      </Page>
    );
  }
  return (
    <Page title={t('enrolment.title')} lead={t('enrolment.lead')}>
      {isApiError(enrolment.error, 'sign-in-over', 'second-factor-set') ? (
        <StartAgain problem={enrolment.error} />
      ) : (
        <QueryView query={enrolment} rows={4}>
          {(data) => (
            <ConnectAuthenticator enrolment={data} confirm={secondFactorApi.confirm} onDone={setCodes} />
          )}
        </QueryView>
      )}
    </Page>
  );
}
