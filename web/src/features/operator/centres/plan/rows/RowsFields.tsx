import { useTranslation } from 'react-i18next';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { TextField } from '@/ui/form/TextField';
import type { FormState } from '@/ui/form/errors';
import { ACCESSIBLE_ROWS, type RowsField, type RowsTexts } from './rows';

interface Props {
  form: FormState<RowsField>;
  texts: RowsTexts;
  onChange: (field: RowsField, value: string) => void;
  /** Asked for where nobody has measured the room. */
  withSize: boolean;
}

export function RowsFields({ form, texts, onChange, withSize }: Props) {
  const { t } = useTranslation('centres');
  const field = (name: RowsField) => ({
    id: name,
    value: texts[name],
    error: form.errors[name],
    onChange: (value: string) => {
      onChange(name, value);
      form.clearField(name);
    },
  });
  const number = (name: RowsField) => ({
    ...field(name),
    width: 'short' as const,
    input: { inputMode: 'numeric', autoComplete: 'off', maxLength: 5 } as const,
  });
  return (
    <>
      {withSize && (
        <div className="form-columns">
          <TextField {...number('size.widthCm')} label={t('room.width')} hint={t('room.widthHint')} />
          <TextField {...number('size.depthCm')} label={t('room.depth')} hint={t('room.depthHint')} />
        </div>
      )}
      <div className="form-columns">
        <TextField {...number('rows')} label={t('plan.rows.rows')} hint={t('plan.rows.rowsHint')} />
        <TextField
          {...number('desksOfRow')}
          label={t('plan.rows.desksOfRow')}
          hint={t('plan.rows.desksOfRowHint')}
        />
        <TextField
          {...number('betweenDesks')}
          label={t('plan.rows.betweenDesks')}
          hint={t('plan.rows.betweenDesksHint')}
        />
        <TextField
          {...number('betweenRows')}
          label={t('plan.rows.betweenRows')}
          hint={t('plan.rows.betweenRowsHint')}
        />
        <TextField
          {...number('fromLeft')}
          label={t('plan.rows.fromLeft')}
          hint={t('plan.rows.fromLeftHint')}
        />
        <TextField
          {...number('fromFront')}
          label={t('plan.rows.fromFront')}
          hint={t('plan.rows.fromFrontHint')}
        />
      </div>
      <RadioGroup
        {...field('accessibleRow')}
        legend={t('plan.rows.accessible')}
        hint={t('plan.rows.accessibleHint')}
        options={ACCESSIBLE_ROWS.map((value) => ({ value, label: t(`plan.rows.accessibleRow.${value}`) }))}
      />
    </>
  );
}
