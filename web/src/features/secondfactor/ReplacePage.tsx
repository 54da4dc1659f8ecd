import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { useProblemText } from '@/ui/problemText';
import { secondFactorApi, type Enrolment } from './api';
import { ConnectAuthenticator } from './ConnectAuthenticator';
import { ProveOwnership } from './ProveOwnership';
import { RecoveryCodes } from './RecoveryCodes';

/** A new phone: who proves to be the owner connects another authenticator, and the present one works until then. */
export function ReplacePage() {
  const { t } = useTranslation(['secondfactor', 'account', 'common']);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [over, setOver] = useState<unknown>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const cancel = useMutation({
    mutationFn: secondFactorApi.cancelReplacement,
    onSuccess: () => navigate('/security'),
  });
  const back = { to: '/security', label: t('account:security.title') };

  const confirm = async (code: string) => {
    try {
      return await secondFactorApi.confirmReplacement(code);
    } catch (error) {
      if (isApiError(error, 'replacement-over')) {
        setOver(error);
        setEnrolment(null);
      }
      throw error;
    }
  };

  if (codes) {
    return (
      <Page title={t('replacement.doneTitle')} lead={t('replacement.doneText')}>
        <RecoveryCodes codes={codes} />
        <Link className="button-link button-link-primary" to="/security">
          {t('enrolment.goOn')}
        </Link>
      </Page>
    );
  }
  if (enrolment) {
    return (
      <Page title={t('replacement.connectTitle')} lead={t('replacement.connectLead')} back={back}>
        <ConnectAuthenticator
          enrolment={enrolment}
          confirm={confirm}
          onDone={(fresh) => {
            setCodes(fresh);
            void queryClient.invalidateQueries({ queryKey: ['second-factor'] });
            void queryClient.invalidateQueries({ queryKey: ['sessions'] });
          }}
        />
        {cancel.error ? (
          <Notice tone="error" live="alert">
            <p>{problemText(cancel.error)}</p>
          </Notice>
        ) : null}
        <div className="actions">
          <Button size="large" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('common:cancel')}
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('replacement.title')} lead={t('replacement.lead')} back={back}>
      {over ? (
        <Notice tone="warning" live="alert">
          <p>{problemText(over)}</p>
        </Notice>
      ) : null}
      <ProveOwnership
        onProved={(begun) => {
          setOver(null);
          setEnrolment(begun);
        }}
      />
    </Page>
  );
}
