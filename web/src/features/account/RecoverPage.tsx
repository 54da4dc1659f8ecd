import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Tabs } from '@/ui/Tabs';
import { usePersistentState } from '@/ui/usePersistentState';
import { accountApi } from './api';
import { isEmail } from './email';
import { iinError } from './personForm';
import './account.css';

const WAYS = ['email', 'iin'] as const;
type Way = (typeof WAYS)[number];

/** A link to a new password, asked for by e-mail or by IIN. Whether there is an account is told by mail alone. */
export function RecoverPage() {
  const { t } = useTranslation('account');
  const [way, setWay] = useState<Way>('email');
  const [email, setEmail] = usePersistentState('sign-in.email', '');
  const [iin, setIin] = useState('');
  const [state, setState] = useState<'typing' | 'sending' | 'sent'>('typing');
  const form = useFormState<Way>(WAYS);

  const check = (): FormErrors<Way> => {
    if (way === 'iin') {
      const wrong = iinError(iin);
      return wrong ? { iin: wrong } : {};
    }
    if (!email.trim()) return { email: required };
    return isEmail(email) ? {} : { email: { code: 'email-invalid' } };
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'sending' || !form.check(check())) return;
    setState('sending');
    try {
      await (way === 'iin' ? accountApi.recoverByIin(iin) : accountApi.recover(email.trim()));
      setState('sent');
    } catch (error) {
      setState('typing');
      form.refuse(error);
    }
  };

  if (state === 'sent')
    return <RecoverySent way={way} email={email.trim()} onAgain={() => setState('typing')} />;

  return (
    <Page title={t('recover.title')} back={{ to: '/sign-in', label: t('link.toSignIn') }}>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Tabs
          id="way"
          label={t('recover.ways')}
          active={way}
          tabs={WAYS.map((key) => ({ key, label: t(`recover.way.${key}`) }))}
          onChange={(key) => {
            form.clear();
            setWay(key as Way);
          }}
        >
          {way === 'email' ? (
            <TextField
              id="email"
              label={t('email')}
              hint={t('recover.emailHint')}
              value={email}
              error={form.errors.email}
              onChange={setEmail}
              input={{ type: 'email', autoComplete: 'username', spellCheck: false }}
            />
          ) : (
            <TextField
              id="iin"
              label={t('person.iin')}
              hint={t('recover.iinHint')}
              value={iin}
              error={form.errors.iin}
              onChange={(value) => setIin(value.replace(/\D/g, '').slice(0, 12))}
              input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 16 }}
            />
          )}
        </Tabs>
        <Button type="primary" size="large" htmlType="submit" block loading={state === 'sending'}>
          {t('recover.submit')}
        </Button>
      </form>
    </Page>
  );
}

function RecoverySent({ way, email, onAgain }: { way: Way; email: string; onAgain: () => void }) {
  const { t } = useTranslation('account');
  return (
    <Page title={t('sent.title')}>
      <Notice tone="success" live="status">
        <p className="break-anywhere">{t(`recover.sent.${way}`, { email })}</p>
      </Notice>
      <div className="stack">
        <p>{t('recover.next')}</p>
        <p className="muted">{t('sent.spam')}</p>
      </div>
      <div className="actions">
        <Link to="/sign-in" className="button-link">
          {t('link.toSignIn')}
        </Link>
        <Button size="large" type="link" onClick={onAgain}>
          {t('recover.again')}
        </Button>
      </div>
    </Page>
  );
}
