import { useTranslation } from 'react-i18next';
import { DateField } from '@/ui/form/DateField';
import type { FormErrors } from '@/ui/form/errors';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { TextField } from '@/ui/form/TextField';
import type { PersonField, PersonValues } from './personForm';

interface Props {
  values: PersonValues;
  errors: FormErrors<PersonField>;
  onChange: (field: PersonField, value: string) => void;
  /** People without an IIN give also what an IIN or the register would tell. */
  full?: boolean;
}

export function PersonNames({ values, errors, onChange, full }: Props) {
  const { t } = useTranslation('account');
  const text = (field: PersonField, optional = false) => (
    <TextField
      id={field}
      label={t(`person.${field}` as 'person.name')}
      optional={optional}
      value={values[field]}
      error={errors[field]}
      onChange={(value) => onChange(field, value)}
      input={{ autoComplete: AUTOCOMPLETE[field] ?? 'off', maxLength: 100 }}
    />
  );
  return (
    <>
      <div className="form-columns">
        {text('surname')}
        {text('name')}
        {text('patronymic', true)}
        {full && text('ethnicity')}
        {full && text('citizenship')}
        {full && text('documentNumber')}
      </div>
      <RadioGroup
        id="sex"
        legend={t('person.sex')}
        inline
        value={values.sex}
        error={errors.sex}
        onChange={(sex) => onChange('sex', sex)}
        options={[
          { value: 'FEMALE', label: t('person.sexFEMALE') },
          { value: 'MALE', label: t('person.sexMALE') },
        ]}
      />
      <DateField
        id="birthDate"
        legend={t('person.birthDate')}
        hint={t('person.birthDateHint')}
        autoComplete="bday"
        value={values.birthDate}
        error={errors.birthDate}
        onChange={(day) => onChange('birthDate', day)}
      />
    </>
  );
}

const AUTOCOMPLETE: Partial<Record<PersonField, string>> = {
  surname: 'family-name',
  name: 'given-name',
  patronymic: 'additional-name',
};
