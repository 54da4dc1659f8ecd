import { useText } from '@/i18n/useLocale';
import { useApplicationForm, type ApplicationForm } from '@/features/apply/api';

/** Names of codes, as the form's catalogue has them; the code itself until it is loaded. */
export function useNames() {
  const form = useApplicationForm().data;
  const text = useText();
  return (
    list: keyof Pick<
      ApplicationForm,
      'testTypes' | 'subjects' | 'categories' | 'employmentKinds' | 'disciplineKinds'
    >,
    code?: string | null,
  ) => {
    if (!code) return '';
    return text(form?.[list].find((option) => option.code === code)?.name) || code;
  };
}
