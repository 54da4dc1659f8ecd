import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { usePersistentState } from '@/ui/usePersistentState';
import { accountApi } from './api';
import { CurrentPassword } from './CurrentPassword';
import { isEmail } from './email';
import './account.css';

const FIELDS = ['email', 'currentPassword'] as const;
type FieldName = (typeof FIELDS)[number];

export function ChangeEmailPage() {
  const { t } = useTranslation('account');
  const [email, setEmail] = usePersistentState('change-email.email', '');
  const [currentPassword, setCurrentPassword] = useState('');
  const [sending, setSending] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useFormState<FieldName>(FIELDS);
  const back = { to: '/security', label: t('security.title') };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const found: FormErrors<FieldName> = {};
    if (!email.trim()) found.email = required;
    else if (!isEmail(email)) found.email = { code: 'email-invalid' };
    if (!currentPassword) found.currentPassword = required;
    if (!form.check(found)) return;
    setSending(true);
    try {
      await accountApi.changeEmail(currentPassword, email.trim());
      setSentTo(email.trim());
      setEmail('');
      setCurrentPassword('');
    } catch (error) {
      form.refuse(error);
    } finally {
      setSending(false);
    }
  };

  if (sentTo) {
    return (
      <Page title={t('sent.title')} back={back}>
        <Notice tone="success" live="status">
          <p className="break-anywhere">{t('changeEmail.sent', { email: sentTo })}</p>
        </Notice>
        <div className="stack">
          <p>{t('changeEmail.next')}</p>
          <p className="muted">{t('sent.spam')}</p>
        </div>
        <div className="actions">
          <Button size="large" type="link" onClick={() => setSentTo(null)}>
            {t('sent.wrong')}
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('changeEmail.title')} lead={t('changeEmail.lead')} back={back}>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <CurrentPassword
          value={currentPassword}
          error={form.errors.currentPassword}
          onChange={setCurrentPassword}
        />
        <TextField
          id="email"
          label={t('changeEmail.email')}
          value={email}
          error={form.errors.email}
          onChange={setEmail}
          input={{ type: 'email', autoComplete: 'email', spellCheck: false }}
        />
        <Button type="primary" size="large" htmlType="submit" loading={sending}>
          {t('person.save')}
        </Button>
      </form>
    </Page>
  );
}
