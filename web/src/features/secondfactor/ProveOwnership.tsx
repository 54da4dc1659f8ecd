import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CurrentPassword } from '@/features/account/CurrentPassword';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { secondFactorApi, type Enrolment } from './api';
import { CodeField } from './CodeField';

const FIELDS = ['currentPassword', 'code'] as const;
type FieldName = (typeof FIELDS)[number];

/** The current password, with a code of the present authenticator or a recovery code. */
export function ProveOwnership({ onProved }: { onProved: (enrolment: Enrolment) => void }) {
  const { t } = useTranslation('secondfactor');
  const [currentPassword, setCurrentPassword] = useState('');
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [sending, setSending] = useState(false);
  const form = useFormState<FieldName>(FIELDS);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const found: FormErrors<FieldName> = {};
    if (!currentPassword) found.currentPassword = required;
    if (!code.trim()) found.code = required;
    if (!form.check(found)) return;
    setSending(true);
    try {
      onProved(await secondFactorApi.beginReplacement(currentPassword, code.trim()));
    } catch (error) {
      setSending(false);
      form.refuse(error);
    }
  };
  const change = () => {
    setRecovery(!recovery);
    setCode('');
    form.clearField('code');
  };

  return (
    <>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <CurrentPassword
          value={currentPassword}
          error={form.errors.currentPassword}
          onChange={setCurrentPassword}
        />
        <CodeField id="code" value={code} error={form.errors.code} onChange={setCode} recovery={recovery} />
        <div className="actions">
          <Button type="primary" size="large" htmlType="submit" loading={sending}>
            {t('replacement.submit')}
          </Button>
          <Button size="large" onClick={change}>
            {recovery ? t('code.useCode') : t('code.useRecovery')}
          </Button>
        </div>
      </form>
    </>
  );
}
