import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import { CheckboxField } from '@/ui/form/CheckboxField';
import { PhoneField } from '@/ui/form/PhoneField';
import { SelectField } from '@/ui/form/SelectField';
import { checkPersonal } from '../draft/checkPersonal';
import { useDraft } from '../draft/DraftContext';
import { CURRENT_EMPLOYEE, HIGHER_GRADUATE, RETURNING, TVET_GRADUATE } from '../draft/variant';
import { CategoryFields } from './CategoryFields';
import { GraduateFields } from './GraduateFields';
import { SectionPage } from './SectionPage';
import { StudyFields } from './StudyFields';
import { useEmployment } from './useEmployment';
import { useSection } from './useSection';

/** Phone, employment, and what each kind of employment asks for (S0, figures 15 to 19). */
export function PersonalPage() {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const { draft, form: options } = useDraft();
  const page = useSection('personal');
  const employed = useEmployment();
  const { form, set } = page;
  const kind = draft.employment ?? '';
  return (
    <SectionPage title={t('section.personal')} page={page} check={() => checkPersonal(draft, options)}>
      <PhoneField
        id="phone"
        label={t('field.phone')}
        hint={t('field.phoneHint')}
        value={draft.phone ?? ''}
        error={form.errors.phone}
        onChange={(phone) => set({ phone })}
      />
      <SelectField
        id="employment"
        label={t('field.employment')}
        placeholder={t('common:choose')}
        value={kind}
        error={form.errors.employment}
        onChange={(employment) => {
          set(employed(employment));
          form.clear();
        }}
        options={options.employmentKinds.map(({ code, name, open }) => ({
          value: code,
          label: open ? text(name) : t('type.closedOption', { name: text(name) }),
          disabled: !open,
        }))}
      />
      <CheckboxField
        id="disabilityOfSight"
        label={t('field.disabilityOfSight')}
        hint={t('field.disabilityOfSightHint')}
        checked={draft.disabilityOfSight ?? false}
        onChange={(disabilityOfSight) => set({ disabilityOfSight })}
      />
      {kind && (
        <div className="employment-fields">
          <h2>{text(options.employmentKinds.find(({ code }) => code === kind)?.name)}</h2>
          {[CURRENT_EMPLOYEE, RETURNING].includes(kind) && <StudyFields {...page} />}
          {kind === CURRENT_EMPLOYEE && <CategoryFields {...page} />}
          {[HIGHER_GRADUATE, TVET_GRADUATE].includes(kind) && <GraduateFields key={kind} {...page} />}
        </div>
      )}
    </SectionPage>
  );
}
