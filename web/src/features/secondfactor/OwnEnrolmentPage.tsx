import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { secondFactorApi, useEnrolment } from './api';
import { ConnectAuthenticator } from './ConnectAuthenticator';
import { RecoveryCodes } from './RecoveryCodes';

/** Whoever is signed in without a second factor connects one by own wish. */
export function OwnEnrolmentPage() {
  const { t } = useTranslation(['secondfactor', 'account']);
  const queryClient = useQueryClient();
  const [codes, setCodes] = useState<string[] | null>(null);
  const enrolment = useEnrolment('own', secondFactorApi.beginOwn);

  if (codes) {
    return (
      <Page title={t('enrolment.doneTitle')}>
        <RecoveryCodes codes={codes} />
        <Link className="button-link button-link-primary" to="/security">
          {t('enrolment.goOn')}
        </Link>
      </Page>
    );
  }
  return (
    <Page
      title={t('enrolment.title')}
      lead={t('enrolment.ownLead')}
      back={{ to: '/security', label: t('account:security.title') }}
    >
      <QueryView query={enrolment} rows={4}>
        {(data) => (
          <ConnectAuthenticator
            enrolment={data}
            confirm={secondFactorApi.confirmOwn}
            onDone={(fresh) => {
              setCodes(fresh);
              void queryClient.invalidateQueries({ queryKey: ['second-factor'] });
            }}
          />
        )}
      </QueryView>
    </Page>
  );
}
