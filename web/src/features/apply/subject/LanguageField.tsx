import { useTranslation } from 'react-i18next';
import { isLocale, type Locale } from '@/i18n/locale';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { hasPapers, offersLanguage, subjectOf } from '../draft/checkTest';
import { useDraft } from '../draft/DraftContext';
import { testFields } from '../draft/variant';
import type { SectionForm } from '../form/useSection';

/** A language without any test of the type can't be chosen; one without the chosen subject says so. */
export function LanguageField({ form, set }: SectionForm) {
  const { t } = useTranslation('apply');
  const { draft, form: options } = useDraft();
  const subject = testFields(draft, options).includes('subject') ? subjectOf(draft, options) : undefined;
  const reason = (language: Locale) => {
    if (!offersLanguage(draft, options, language)) return t('papers.noneInLanguage');
    if (subject && !hasPapers(subject, draft.testType, language)) return t('papers.subjectNotInLanguage');
    return undefined;
  };
  const reasons = options.languages.map(reason);
  return (
    <RadioGroup
      id="language"
      legend={t('field.language')}
      hint={t('field.languageHint')}
      inline={reasons.every((each) => !each)}
      value={draft.language ?? ''}
      error={form.errors.language}
      onChange={(language) => {
        if (isLocale(language)) set({ language });
      }}
      options={options.languages.map((language, index) => ({
        value: language,
        label: t(`testLanguage.${language}`),
        hint: reasons[index],
        disabled: !offersLanguage(draft, options, language) && draft.language !== language,
      }))}
    />
  );
}
