import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@/i18n/useLocale';
import { LOCALES, type Locale } from '@/i18n/locale';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { TextField } from '@/ui/form/TextField';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { usePersistentState } from '@/ui/usePersistentState';
import { AccountTabs } from './AccountTabs';
import { accountApi } from './api';
import { isEmail } from './email';
import { LetterSent } from './LetterSent';
import './account.css';

const FIELDS = ['email', 'locale'] as const;
type FieldName = (typeof FIELDS)[number];

export function RegisterPage() {
  const { t } = useTranslation(['account', 'common']);
  const pageLocale = useLocale();
  const [email, setEmail] = usePersistentState('register.email', '');
  const [mailLocale, setMailLocale] = usePersistentState<Locale | null>('register.locale', null);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const form = useFormState<FieldName>(FIELDS);
  const locale = mailLocale ?? pageLocale;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const found: FormErrors<FieldName> = {};
    if (!email.trim()) found.email = required;
    else if (!isEmail(email)) found.email = { code: 'email-invalid' };
    if (!form.check(found)) return;
    setSending(true);
    try {
      await accountApi.register(email.trim(), locale);
      setSentTo(email.trim());
    } catch (error) {
      form.refuse(error);
    } finally {
      setSending(false);
    }
  };

  if (sentTo) return <LetterSent email={sentTo} onWrongAddress={() => setSentTo(null)} />;

  return (
    <Page title={t('register.title')}>
      <AccountTabs />
      <ErrorSummary form={form} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          id="email"
          label={t('email')}
          hint={t('register.emailHint')}
          value={email}
          error={form.errors.email}
          onChange={setEmail}
          input={{ type: 'email', autoComplete: 'email', spellCheck: false }}
        />
        <RadioGroup
          id="locale"
          legend={t('register.mailLanguage')}
          inline
          value={locale}
          onChange={(value) => setMailLocale(value as Locale)}
          options={LOCALES.map((each) => ({
            value: each,
            label: <span lang={each}>{t(`common:language.${each}`)}</span>,
          }))}
        />
        <Notice>
          <p>{t('register.note')}</p>
        </Notice>
        <Button type="primary" size="large" htmlType="submit" block loading={sending}>
          {t('register.submit')}
        </Button>
      </form>
    </Page>
  );
}
