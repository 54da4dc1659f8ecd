import type { FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, type FormErrors, type FormState } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import type { CentreOverview } from './api';

export const CENTRE_FIELDS = ['centreCode', 'name.kk', 'name.ru', 'address.kk', 'address.ru'] as const;
export type CentreField = (typeof CENTRE_FIELDS)[number];
export type CentreTexts = Record<CentreField, string>;

const TEXTS = ['name.kk', 'name.ru', 'address.kk', 'address.ru'] as const;
const LONGEST = 200;

export const EMPTY_CENTRE: CentreTexts = {
  centreCode: '',
  'name.kk': '',
  'name.ru': '',
  'address.kk': '',
  'address.ru': '',
};

export function textsOf(centre: CentreOverview): CentreTexts {
  return {
    centreCode: centre.code,
    'name.kk': centre.name.kk,
    'name.ru': centre.name.ru,
    'address.kk': centre.address.kk,
    'address.ru': centre.address.ru,
  };
}

export function requestOf(texts: CentreTexts) {
  return {
    name: { kk: texts['name.kk'].trim(), ru: texts['name.ru'].trim() },
    address: { kk: texts['address.kk'].trim(), ru: texts['address.ru'].trim() },
  };
}

export function missingIn(texts: CentreTexts): FormErrors<CentreField> {
  const found: FormErrors<CentreField> = {};
  for (const field of CENTRE_FIELDS) if (!texts[field].trim()) found[field] = required;
  return found;
}

interface Props {
  form: FormState<CentreField>;
  texts: CentreTexts;
  onChange: (texts: CentreTexts) => void;
  /** The code is for ever. */
  withCode?: boolean;
  submitLabel: string;
  busy: boolean;
  onSubmit: () => void;
}

export function CentreForm({ form, texts, onChange, withCode, submitLabel, busy, onSubmit }: Props) {
  const { t } = useTranslation('centres');
  const change = (field: CentreField, value: string) => {
    onChange({ ...texts, [field]: value });
    form.clearField(field);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={submit}>
        {withCode && (
          <TextField
            id="centreCode"
            label={t('code')}
            hint={t('codeHint')}
            width="short"
            value={texts.centreCode}
            error={form.errors.centreCode}
            onChange={(value) => change('centreCode', value)}
            input={{ maxLength: 6, autoComplete: 'off', spellCheck: false }}
          />
        )}
        <div className="form-columns">
          {TEXTS.map((field) => (
            <TextField
              key={field}
              id={field}
              label={t(`text.${field}`)}
              value={texts[field]}
              error={form.errors[field]}
              onChange={(value) => change(field, value)}
              input={{ maxLength: LONGEST, autoComplete: 'off' }}
            />
          ))}
        </div>
        <Button type="primary" size="large" htmlType="submit" loading={busy}>
          {submitLabel}
        </Button>
      </form>
    </>
  );
}
