import type { FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorSummary } from '@/ui/ErrorSummary';
import type { FormState } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { Panel } from '@/ui/Panel';
import type { Campaign } from './api';
import { WINDOWS, type FieldName, type Typed } from './campaignForm';
import { FixedField } from './FixedField';
import { WindowFields } from './WindowFields';

interface Props {
  form: FormState<FieldName>;
  typed: Typed;
  onType: (field: FieldName, value: string) => void;
  fixed: Campaign['fixed'];
  submitLabel: string;
  busy: boolean;
  onSubmit: () => void;
  backTo: string;
  onGiveUp: () => void;
}

const NAMES = [
  ['nameKk', 'kk'],
  ['nameRu', 'ru'],
] as const;

export function CampaignForm({ form, typed, fixed, ...props }: Props) {
  const { t } = useTranslation(['campaigns', 'common']);
  const deadline = fixed.find(({ field }) => field === 'editDeadlineHours');
  const type = (field: FieldName, value: string) => {
    props.onType(field, value);
    form.clearField(field);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary form={form} />
      <Panel title={t('nameTitle')}>
        {NAMES.map(([field, language]) => (
          <div key={field} lang={language}>
            <TextField
              id={field}
              label={t(`field.${field}`)}
              value={typed[field]}
              error={form.errors[field]}
              onChange={(value) => type(field, value)}
              input={{ maxLength: 200, autoComplete: 'off' }}
            />
          </div>
        ))}
      </Panel>
      {WINDOWS.map((name) => (
        <Panel key={name} title={t(`window.${name}`)}>
          <WindowFields name={name} typed={typed} errors={form.errors} fixed={fixed} onType={type} />
        </Panel>
      ))}
      <Panel title={t('deadlineTitle')}>
        {deadline ? (
          <FixedField field="editDeadlineHours" value={typed.editDeadlineHours} reason={deadline} />
        ) : (
          <TextField
            id="editDeadlineHours"
            label={t('field.editDeadlineHours')}
            hint={t('deadlineHint')}
            optional
            width="short"
            value={typed.editDeadlineHours}
            error={form.errors.editDeadlineHours}
            onChange={(value) => type('editDeadlineHours', value.replace(/\D/g, ''))}
            input={{ inputMode: 'numeric', maxLength: 3, autoComplete: 'off' }}
          />
        )}
      </Panel>
      <div className="actions">
        <Button type="primary" size="large" htmlType="submit" loading={props.busy}>
          {props.submitLabel}
        </Button>
        <Link className="button-link" to={props.backTo} onClick={props.onGiveUp}>
          {t('common:cancel')}
        </Link>
      </div>
    </form>
  );
}
