import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isEmail } from '@/features/account/email';
import { LOCALES, type Locale } from '@/i18n/locale';
import { useLocale } from '@/i18n/useLocale';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { TextField } from '@/ui/form/TextField';
import { Panel } from '@/ui/Panel';
import { staffApi } from './api';

const FIELDS = ['email', 'locale'] as const;
type FieldName = (typeof FIELDS)[number];

/** Opens an account by its address, or finds the one that it has, and goes to its page. */
export function OpenAccount() {
  const { t } = useTranslation('staff');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [email, setEmail] = useState('');
  const [locale, setLocale] = useState<Locale>(useLocale());
  const form = useFormState<FieldName>(FIELDS);
  const open = useMutation({
    mutationFn: () => staffApi.open(email.trim(), locale),
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: ['staff'] });
      void navigate(`/admin/staff/${id}`);
    },
    onError: (error) => form.refuse(error),
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FormErrors<FieldName> = {};
    if (!email.trim()) found.email = required;
    else if (!isEmail(email)) found.email = { code: 'email-invalid' };
    if (form.check(found)) open.mutate();
  };

  return (
    <Panel title={t('open.title')}>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={submit}>
        <TextField
          id="email"
          label={t('email')}
          hint={t('open.hint')}
          value={email}
          error={form.errors.email}
          onChange={setEmail}
          input={{ type: 'email', autoComplete: 'off', spellCheck: false, maxLength: 254 }}
        />
        <RadioGroup
          id="locale"
          legend={t('open.locale')}
          inline
          value={locale}
          onChange={(value) => setLocale(value as Locale)}
          options={LOCALES.map((each) => ({ value: each, label: t(`open.language.${each}`) }))}
        />
        <Button type="primary" size="large" htmlType="submit" loading={open.isPending}>
          {t('open.submit')}
        </Button>
      </form>
    </Panel>
  );
}
