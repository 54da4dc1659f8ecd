import type { FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import { ErrorSummary } from '@/ui/ErrorSummary';
import type { FormState } from '@/ui/form/errors';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { SelectField } from '@/ui/form/SelectField';
import { Panel } from '@/ui/Panel';
import type { Campaign } from '../campaigns/api';
import { LANGUAGE_RULES, type LanguageRule } from './api';
import { DayFields } from './DayFields';
import { PlaceFields } from './PlaceFields';
import type { FieldName, Typed } from './planForm';

interface Props {
  campaigns: readonly Campaign[];
  form: FormState<FieldName>;
  typed: Typed;
  onType: (patch: Partial<Typed>) => void;
  busy: boolean;
  onSubmit: () => void;
}

export function SlotPlanForm({ campaigns, form, typed, onType, busy, onSubmit }: Props) {
  const { t } = useTranslation('slotplans');
  const text = useText();
  const type = (patch: Partial<Typed>) => {
    onType(patch);
    for (const field of Object.keys(patch)) {
      form.clearField((['everywhere', 'regions', 'centres'].includes(field) ? 'places' : field) as FieldName);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary form={form} />
      <Panel title={t('campaign')}>
        <SelectField
          id="campaignId"
          label={t('field.campaignId')}
          placeholder={t('choose')}
          error={form.errors.campaignId}
          value={typed.campaignId}
          onChange={(campaignId) => type({ campaignId })}
          options={campaigns.map(({ id, name, status }) => ({
            value: id,
            label: `${text(name)} (${t(`campaignStatus.${status}`)})`,
          }))}
        />
      </Panel>
      <Panel title={t('when')}>
        <DayFields typed={typed} errors={form.errors} onType={type} />
      </Panel>
      <Panel title={t('where.title')}>
        <PlaceFields typed={typed} error={form.errors.places} onType={type} />
      </Panel>
      <Panel title={t('language')}>
        <RadioGroup
          id="languageRule"
          legend={t('field.languageRule')}
          error={form.errors.languageRule}
          value={typed.languageRule}
          onChange={(rule) => type({ languageRule: rule as LanguageRule })}
          options={LANGUAGE_RULES.map((value) => ({
            value,
            label: t(`rule.${value}`),
            hint: value === 'KK' || value === 'RU' ? undefined : t(`ruleHint.${value}`),
          }))}
        />
      </Panel>
      <p className="muted">{t('draftText')}</p>
      <div className="actions">
        <Button type="primary" size="large" htmlType="submit" loading={busy}>
          {t('new.submit')}
        </Button>
      </div>
    </form>
  );
}
