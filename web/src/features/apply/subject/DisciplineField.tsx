import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { offersKind } from '../draft/checkTest';
import { useDraft } from '../draft/DraftContext';
import type { SectionForm } from '../form/useSection';

/** General subjects or special disciplines, for the teachers of colleges (S0, figure 24). */
export function DisciplineField({ form, set }: SectionForm) {
  const { t } = useTranslation('apply');
  const text = useText();
  const { draft, form: options } = useDraft();
  return (
    <RadioGroup
      id="disciplineKind"
      legend={t('field.disciplineKind')}
      value={draft.disciplineKind ?? ''}
      error={form.errors.disciplineKind}
      onChange={(disciplineKind) => {
        set({ disciplineKind });
        form.clearField('subject');
      }}
      options={options.disciplineKinds.map(({ code, name }) => {
        const offered = offersKind(draft, options, code);
        return {
          value: code,
          label: text(name),
          hint: offered ? undefined : t('papers.noneOfKind'),
          disabled: !offered && draft.disciplineKind !== code,
        };
      })}
    />
  );
}
