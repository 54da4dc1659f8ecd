import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { safeReturnTo, startCodeFlow } from '@/app/session/signIn';
import { useSession } from '@/app/session/useSession';
import { secondStepPage } from '@/features/secondfactor/nextStep';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { PasswordField } from '@/ui/form/PasswordField';
import { TextField } from '@/ui/form/TextField';
import { Page } from '@/ui/Page';
import { usePersistentState } from '@/ui/usePersistentState';
import { AccountTabs } from './AccountTabs';
import { accountApi } from './api';
import { isEmail } from './email';
import { FailedSignIn } from './FailedSignIn';
import './account.css';

const FIELDS = ['email', 'password'] as const;
type FieldName = (typeof FIELDS)[number];

export function SignInPage() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const returnTo = safeReturnTo(search.get('returnTo'));
  const { data: session } = useSession();
  const [email, setEmail] = usePersistentState('sign-in.email', '');
  const [password, setPassword] = useState('');
  const [sending, setSending] = useState(false);
  const [triedAgain, setTriedAgain] = useState(false);
  const form = useFormState<FieldName>(FIELDS);

  if (session?.authenticated) return <Navigate to={returnTo ?? '/'} replace />;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    setTriedAgain(true);
    const found: FormErrors<FieldName> = {};
    if (!email.trim()) found.email = required;
    else if (!isEmail(email)) found.email = { code: 'email-invalid' };
    if (!password) found.password = required;
    if (!form.check(found)) return;
    setSending(true);
    try {
      const answer = await accountApi.signIn(email.trim(), password);
      const secondStep = secondStepPage(answer?.next, returnTo);
      if (secondStep) void navigate(secondStep);
      else startCodeFlow(returnTo);
    } catch (error) {
      setSending(false);
      form.refuse(error);
    }
  };

  return (
    <Page title={t('signIn.title')}>
      <AccountTabs />
      {!triedAgain && <FailedSignIn />}
      <ErrorSummary form={form} />
      {returnTo && <p className="account-note">{t('signIn.back')}</p>}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          id="email"
          label={t('email')}
          value={email}
          error={form.errors.email}
          onChange={setEmail}
          input={{ type: 'email', autoComplete: 'username', spellCheck: false }}
        />
        <PasswordField
          id="password"
          label={t('password')}
          autoComplete="current-password"
          value={password}
          error={form.errors.password}
          onChange={setPassword}
        />
        <p className="account-note">
          <Link to="/recover">{t('recover.link')}</Link>
        </p>
        <Button type="primary" size="large" htmlType="submit" block loading={sending}>
          {sending ? t('signIn.entering') : t('signIn.submit')}
        </Button>
      </form>
    </Page>
  );
}
