import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import { DateField } from '@/ui/form/DateField';
import type { FormState } from '@/ui/form/errors';
import { SelectField } from '@/ui/form/SelectField';
import { TextField } from '@/ui/form/TextField';
import type { DraftFields } from '../api';
import { useDraft } from '../draft/DraftContext';
import { hasEndDate, TRAINEE, type DraftField } from '../draft/sections';
import { YearField } from './YearField';

/** What a current employee of an educational organisation tells besides. */
export function EmployeeFields({ form }: { form: FormState<DraftField> }) {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const { draft, form: options, update } = useDraft();
  const set = (patch: DraftFields) => {
    update(patch);
    for (const field of Object.keys(patch)) form.clearField(field as DraftField);
  };
  const categories = options.categories.map(({ code, name }) => ({ value: code, label: text(name) }));
  const held = options.categories.findIndex(({ code }) => code === draft.categoryHeld);
  // the same category is confirmed, a higher one awarded
  const sought = categories.filter(({ value }, index) => value !== TRAINEE && index >= held);
  return (
    <div className="employee-fields">
      <TextField
        id="speciality"
        label={t('field.speciality')}
        hint={t('field.specialityHint')}
        value={draft.speciality ?? ''}
        error={form.errors.speciality}
        onChange={(speciality) => set({ speciality })}
        input={{ maxLength: 200, autoComplete: 'off' }}
      />
      <div className="year-fields">
        <YearField
          id="studyFrom"
          label={t('field.studyFrom')}
          value={draft.studyFrom ?? ''}
          error={form.errors.studyFrom}
          onChange={(studyFrom) => set({ studyFrom })}
        />
        <YearField
          id="studyTo"
          label={t('field.studyTo')}
          value={draft.studyTo ?? ''}
          error={form.errors.studyTo}
          onChange={(studyTo) => set({ studyTo })}
        />
      </div>
      <SelectField
        id="categoryHeld"
        label={t('field.categoryHeld')}
        placeholder={t('common:choose')}
        value={draft.categoryHeld ?? ''}
        error={form.errors.categoryHeld}
        onChange={(categoryHeld) => set({ categoryHeld, categorySought: null })}
        options={categories}
      />
      {hasEndDate(draft.categoryHeld) && (
        <DateField
          id="categoryValidUntil"
          legend={t('field.categoryValidUntil')}
          value={draft.categoryValidUntil ?? ''}
          error={form.errors.categoryValidUntil}
          onChange={(categoryValidUntil) => set({ categoryValidUntil })}
        />
      )}
      <SelectField
        id="categorySought"
        label={t('field.categorySought')}
        placeholder={t('common:choose')}
        value={draft.categorySought ?? ''}
        error={form.errors.categorySought}
        onChange={(categorySought) => set({ categorySought })}
        options={sought}
      />
    </div>
  );
}
