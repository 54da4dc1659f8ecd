import { useState, type FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { safeReturnTo, startCodeFlow } from '@/app/session/signIn';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { secondFactorApi, type Enrolment } from './api';
import { RecoveryCodes } from './RecoveryCodes';
import { StartAgain } from './StartAgain';
import './secondfactor.css';

const FIELDS = ['code'] as const;

/** The first sign-in of the staff: an authenticator is connected, then the recovery codes are shown once. */
export function EnrolmentPage() {
  const { t } = useTranslation('secondfactor');
  const [search] = useSearchParams();
  const [codes, setCodes] = useState<string[] | null>(null);
  const enrolment = useQuery({
    queryKey: ['second-factor-enrolment'],
    queryFn: () => secondFactorApi.begin(),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });

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
          {(data) => <Connect enrolment={data} onDone={setCodes} />}
        </QueryView>
      )}
    </Page>
  );
}

function Connect({ enrolment, onDone }: { enrolment: Enrolment; onDone: (codes: string[]) => void }) {
  const { t } = useTranslation('secondfactor');
  const [code, setCode] = useState('');
  const [sending, setSending] = useState(false);
  const form = useFormState(FIELDS);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending || !form.check(code.trim() ? {} : { code: required })) return;
    setSending(true);
    try {
      onDone((await secondFactorApi.confirm(code.trim())).recoveryCodes);
    } catch (error) {
      setSending(false);
      form.refuse(error);
    }
  };

  return (
    <>
      <ErrorSummary form={form} />
      <StartAgain problem={form.problem} />
      <ol className="enrolment-steps">
        <li>{t('enrolment.install')}</li>
        <li>
          {t('enrolment.scan')}
          <img
            className="enrolment-qr"
            src={enrolment.qrCode}
            alt={t('enrolment.qrAlt')}
            width={240}
            height={240}
          />
          {t('enrolment.orType')}{' '}
          <code className="enrolment-secret">{enrolment.secret.replace(/(.{4})(?!$)/g, '$1 ')}</code>
          <a href={enrolment.uri}>{t('enrolment.onThisPhone')}</a>
        </li>
        <li>{t('enrolment.enter')}</li>
      </ol>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          id="code"
          label={t('code.label')}
          hint={t('code.hint')}
          width="medium"
          value={code}
          error={form.errors.code}
          onChange={setCode}
          input={{ autoComplete: 'one-time-code', inputMode: 'numeric', maxLength: 40, spellCheck: false }}
        />
        <Button type="primary" size="large" htmlType="submit" loading={sending}>
          {t('enrolment.submit')}
        </Button>
      </form>
    </>
  );
}
