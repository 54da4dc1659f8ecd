import { useTranslation } from 'react-i18next';
import { CheckboxGrid } from '@/ui/form/CheckboxGrid';
import { DateField } from '@/ui/form/DateField';
import type { FormErrors } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { toggled } from '../toggled';
import { WEEKDAYS } from './api';
import type { FieldName, Typed } from './planForm';

interface Props {
  typed: Typed;
  errors: FormErrors<FieldName>;
  onType: (patch: Partial<Typed>) => void;
}

/** On which days, and when. */
export function DayFields({ typed, errors, onType }: Props) {
  const { t } = useTranslation('slotplans');
  return (
    <>
      <div className="form-columns">
        {(['dateFrom', 'dateTo'] as const).map((field) => (
          <DateField
            key={field}
            id={field}
            legend={t(`field.${field}`)}
            error={errors[field]}
            value={typed[field]}
            onChange={(day) => onType({ [field]: day })}
          />
        ))}
      </div>
      <CheckboxGrid
        id="weekdays"
        legend={t('field.weekdays')}
        error={errors.weekdays}
        options={WEEKDAYS.map((value) => ({ value, label: t(`weekday.${value}`) }))}
        chosen={typed.weekdays}
        onToggle={(day, on) =>
          onType({ weekdays: WEEKDAYS.filter((each) => toggled(typed.weekdays, day, on).includes(each)) })
        }
      />
      <TextField
        id="excludedDates"
        label={t('field.excludedDates')}
        hint={t('excludedHint')}
        optional
        error={errors.excludedDates}
        value={typed.excludedDates}
        onChange={(excludedDates) => onType({ excludedDates })}
        input={{ autoComplete: 'off', spellCheck: false }}
      />
      <TextField
        id="times"
        label={t('field.times')}
        hint={t('timesHint')}
        error={errors.times}
        value={typed.times}
        onChange={(times) => onType({ times })}
        input={{ autoComplete: 'off', spellCheck: false }}
      />
    </>
  );
}
