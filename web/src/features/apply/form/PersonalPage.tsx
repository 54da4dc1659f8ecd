import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import { CheckboxField } from '@/ui/form/CheckboxField';
import { useFormState } from '@/ui/form/errors';
import { PhoneField } from '@/ui/form/PhoneField';
import { SelectField } from '@/ui/form/SelectField';
import { useDraft } from '../draft/DraftContext';
import { checkPersonal, CURRENT_EMPLOYEE, PERSONAL_FIELDS, type DraftField } from '../draft/sections';
import { EmployeeFields } from './EmployeeFields';
import { SectionPage } from './SectionPage';

export function PersonalPage() {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const { draft, form: options, update } = useDraft();
  const form = useFormState<DraftField>(PERSONAL_FIELDS);
  return (
    <SectionPage title={t('section.personal')} form={form} check={() => checkPersonal(draft)}>
      <PhoneField
        id="phone"
        label={t('field.phone')}
        hint={t('field.phoneHint')}
        value={draft.phone ?? ''}
        error={form.errors.phone}
        onChange={(phone) => {
          update({ phone });
          form.clearField('phone');
        }}
      />
      <SelectField
        id="employment"
        label={t('field.employment')}
        placeholder={t('common:choose')}
        value={draft.employment ?? ''}
        error={form.errors.employment}
        onChange={(employment) => {
          update({ employment });
          form.clear();
        }}
        options={options.employmentKinds.map((kind) => {
          const open = kind.open ?? kind.code === CURRENT_EMPLOYEE;
          const name = text(kind.name);
          return { value: kind.code, label: open ? name : t('type.closedOption', { name }), disabled: !open };
        })}
      />
      <CheckboxField
        id="disabilityOfSight"
        label={t('field.disabilityOfSight')}
        hint={t('field.disabilityOfSightHint')}
        checked={draft.disabilityOfSight ?? false}
        onChange={(disabilityOfSight) => update({ disabilityOfSight })}
      />
      {draft.employment === CURRENT_EMPLOYEE && <EmployeeFields form={form} />}
    </SectionPage>
  );
}
