import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState } from '@/ui/form/errors';
import type { Enrolment, RecoveryCodesResponse } from './api';
import { CodeField } from './CodeField';
import { StartAgain } from './StartAgain';
import './secondfactor.css';

const FIELDS = ['code'] as const;

interface Props {
  enrolment: Enrolment;
  confirm: (code: string) => Promise<RecoveryCodesResponse>;
  onDone: (codes: string[]) => void;
}

/** The secret as a picture and as text, and the first code that proves it arrived. */
export function ConnectAuthenticator({ enrolment, confirm, onDone }: Props) {
  const { t } = useTranslation('secondfactor');
  const [code, setCode] = useState('');
  const [sending, setSending] = useState(false);
  const form = useFormState(FIELDS);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending || !form.check(code.trim() ? {} : { code: required })) return;
    setSending(true);
    try {
      onDone((await confirm(code.trim())).recoveryCodes);
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
        <CodeField id="code" value={code} error={form.errors.code} onChange={setCode} />
        <Button type="primary" size="large" htmlType="submit" loading={sending}>
          {t('enrolment.submit')}
        </Button>
      </form>
    </>
  );
}
