import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/form/TextField';
import { useDraft } from '../draft/DraftContext';
import type { SectionForm } from './useSection';
import { YearField } from './YearField';

/** The speciality of the diploma and the years of study: of who works, and of who comes back to teaching. */
export function StudyFields({ form, set }: SectionForm) {
  const { t } = useTranslation('apply');
  const { draft } = useDraft();
  return (
    <>
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
    </>
  );
}
