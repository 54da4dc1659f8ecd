import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { startCodeFlow } from '@/app/session/signIn';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState } from '@/ui/form/errors';
import { PasswordField } from '@/ui/form/PasswordField';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { accountApi } from './api';
import { DeadLink } from './DeadLink';
import { PASSWORD_MIN } from './passwordStrength';
import { StrengthMeter } from './StrengthMeter';

const FIELDS = ['password'] as const;
type State = 'typing' | 'sending' | 'savedOnly' | 'expired' | 'used' | 'unknown';

export function SetPassword({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('account');
  const [password, setPassword] = useState('');
  const [state, setState] = useState<State>('typing');
  const form = useFormState(FIELDS);

  const signIn = async () => {
    try {
      await accountApi.signIn(email, password);
      startCodeFlow('/personal-data');
    } catch {
      setState('savedOnly');
    }
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'sending') return;
    const short = password.length < PASSWORD_MIN ? { password: { code: 'password-too-short' } } : {};
    if (!form.check(password ? short : { password: required })) return;
    setState('sending');
    try {
      await accountApi.confirm(token, password);
      await signIn();
    } catch (error) {
      if (isApiError(error, 'link-expired')) setState('expired');
      else if (isApiError(error, 'link-used')) setState('used');
      else if (isApiError(error, 'link-unknown')) setState('unknown');
      else {
        setState('typing');
        form.refuse(error);
      }
    }
  };

  if (state === 'expired' || state === 'used' || state === 'unknown') {
    return <DeadLink kind={state} email={email} />;
  }
  if (state === 'savedOnly') {
    return (
      <Page title={t('confirm.title')}>
        <Notice tone="warning" live="alert">
          <p>{t('confirm.signInLater')}</p>
        </Notice>
        <Link to="/sign-in" className="button-link">
          {t('confirm.toSignIn')}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={t('confirm.title')} lead={t('confirm.lead', { email })}>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          id="password"
          label={t('password')}
          hint={t('confirm.hint')}
          autoComplete="new-password"
          value={password}
          error={form.errors.password}
          onChange={setPassword}
        />
        <StrengthMeter password={password} email={email} />
        <Button type="primary" size="large" htmlType="submit" block loading={state === 'sending'}>
          {t('confirm.submit')}
        </Button>
      </form>
    </Page>
  );
}
