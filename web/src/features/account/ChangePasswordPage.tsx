import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '@/app/session/useSession';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { PasswordField } from '@/ui/form/PasswordField';
import { Page } from '@/ui/Page';
import { accountApi } from './api';
import { CurrentPassword } from './CurrentPassword';
import { PASSWORD_MIN } from './passwordStrength';
import { StrengthMeter } from './StrengthMeter';
import './account.css';

const FIELDS = ['currentPassword', 'newPassword', 'repeatedPassword'] as const;
type FieldName = (typeof FIELDS)[number];
const EMPTY: Record<FieldName, string> = { currentPassword: '', newPassword: '', repeatedPassword: '' };

function check(values: Record<FieldName, string>): FormErrors<FieldName> {
  const found: FormErrors<FieldName> = {};
  for (const field of FIELDS) if (!values[field]) found[field] = required;
  if (values.newPassword && values.newPassword.length < PASSWORD_MIN) {
    found.newPassword = { code: 'password-too-short' };
  }
  if (values.repeatedPassword && values.repeatedPassword !== values.newPassword) {
    found.repeatedPassword = { code: 'password-differs' };
  }
  return found;
}

export function ChangePasswordPage() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const { data: session } = useSession();
  const [values, setValues] = useState(EMPTY);
  const [sending, setSending] = useState(false);
  const form = useFormState<FieldName>(FIELDS);
  const email = session?.email ?? '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending || !form.check(check(values))) return;
    setSending(true);
    try {
      await accountApi.changePassword(values.currentPassword, values.newPassword);
      await navigate('/security', { state: { passwordChanged: true } });
    } catch (error) {
      setSending(false);
      form.refuse(error);
    }
  };

  const field = (name: FieldName, label: string, hint?: string) => (
    <PasswordField
      id={name}
      label={label}
      hint={hint}
      autoComplete="new-password"
      value={values[name]}
      error={form.errors[name]}
      onChange={(value) => setValues({ ...values, [name]: value })}
    />
  );

  return (
    <Page
      title={t('changePassword.title')}
      lead={t('changePassword.lead')}
      back={{ to: '/security', label: t('security.title') }}
    >
      <ErrorSummary form={form} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <CurrentPassword
          value={values.currentPassword}
          error={form.errors.currentPassword}
          onChange={(currentPassword) => setValues({ ...values, currentPassword })}
        />
        {field('newPassword', t('changePassword.new'), t('newPassword.hint'))}
        <StrengthMeter password={values.newPassword} email={email} />
        {field('repeatedPassword', t('changePassword.repeat'))}
        <Button type="primary" size="large" htmlType="submit" loading={sending}>
          {t('person.save')}
        </Button>
      </form>
    </Page>
  );
}
