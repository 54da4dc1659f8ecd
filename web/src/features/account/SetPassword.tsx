import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { startCodeFlow } from '@/app/session/signIn';
import { secondStepPage } from '@/features/secondfactor/nextStep';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState } from '@/ui/form/errors';
import { PasswordField } from '@/ui/form/PasswordField';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { accountApi, type PasswordLinkKind } from './api';
import { DeadLink } from './DeadLink';
import { textsOf } from './linkTexts';
import { PASSWORD_MIN } from './passwordStrength';
import { StrengthMeter } from './StrengthMeter';

const FIELDS = ['password'] as const;
type State = 'typing' | 'sending' | 'savedOnly' | 'expired' | 'used' | 'unknown';

interface Props {
  kind: PasswordLinkKind;
  token: string;
  email: string;
}

const AFTERWARDS = { registrations: '/personal-data', recoveries: '/profile' } as const;

/** Chooses the password that a mailed link is for, and signs in with it. */
export function SetPassword({ kind, token, email }: Props) {
  const { t } = useTranslation('account');
  const texts = textsOf(kind);
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [state, setState] = useState<State>('typing');
  const form = useFormState(FIELDS);

  const signIn = async () => {
    try {
      const answer = await accountApi.signIn(email, password);
      const secondStep = secondStepPage(answer?.next, '/profile');
      if (secondStep) void navigate(secondStep);
      else startCodeFlow(AFTERWARDS[kind]);
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
      await accountApi.setPassword(kind, token, password);
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
    return <DeadLink kind={kind} why={state} email={email} />;
  }
  if (state === 'savedOnly') {
    return (
      <Page title={t(`${texts}.title`)}>
        <Notice tone="warning" live="alert">
          <p>{t('newPassword.signInLater')}</p>
        </Notice>
        <Link to="/sign-in" className="button-link">
          {t('link.toSignIn')}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={t(`${texts}.title`)} lead={t(`${texts}.lead`, { email })}>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          id="password"
          label={t('password')}
          hint={t('newPassword.hint')}
          autoComplete="new-password"
          value={password}
          error={form.errors.password}
          onChange={setPassword}
        />
        <StrengthMeter password={password} email={email} />
        <Button type="primary" size="large" htmlType="submit" block loading={state === 'sending'}>
          {t('newPassword.submit')}
        </Button>
      </form>
    </Page>
  );
}
