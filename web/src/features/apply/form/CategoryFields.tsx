import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import { DateField } from '@/ui/form/DateField';
import { SelectField } from '@/ui/form/SelectField';
import { hasEndDate, TRAINEE } from '../draft/checkPersonal';
import { useDraft } from '../draft/DraftContext';
import type { SectionForm } from './useSection';

/** The category that a current employee holds, and the one sought. */
export function CategoryFields({ form, set }: SectionForm) {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const { draft, form: options } = useDraft();
  const categories = options.categories.map(({ code, name }) => ({ value: code, label: text(name) }));
  const held = options.categories.findIndex(({ code }) => code === draft.categoryHeld);
  // the same category is confirmed, a higher one awarded
  const sought = categories.filter(({ value }, index) => value !== TRAINEE && index >= held);
  return (
    <>
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
    </>
  );
}
