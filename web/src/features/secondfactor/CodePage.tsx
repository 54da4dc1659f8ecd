import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { safeReturnTo, startCodeFlow } from '@/app/session/signIn';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState } from '@/ui/form/errors';
import { Page } from '@/ui/Page';
import { secondFactorApi } from './api';
import { CodeField } from './CodeField';
import { StartAgain } from './StartAgain';

const FIELDS = ['code'] as const;

/** The second step of the sign-in: the authenticator's code, or a recovery code. */
export function CodePage() {
  const { t } = useTranslation('secondfactor');
  const [search] = useSearchParams();
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [sending, setSending] = useState(false);
  const form = useFormState(FIELDS);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending || !form.check(code.trim() ? {} : { code: required })) return;
    setSending(true);
    try {
      await secondFactorApi.signIn(code.trim());
      startCodeFlow(safeReturnTo(search.get('returnTo')));
    } catch (error) {
      setSending(false);
      form.refuse(error);
    }
  };
  const change = () => {
    setRecovery(!recovery);
    setCode('');
    form.clear();
  };

  return (
    <Page title={t('code.title')} lead={recovery ? t('code.recoveryLead') : t('code.lead')}>
      <ErrorSummary form={form} />
      <StartAgain problem={form.problem} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <CodeField id="code" value={code} error={form.errors.code} onChange={setCode} recovery={recovery} />
        <div className="actions">
          <Button type="primary" size="large" htmlType="submit" loading={sending}>
            {t('code.submit')}
          </Button>
          <Button size="large" onClick={change}>
            {recovery ? t('code.useCode') : t('code.useRecovery')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
