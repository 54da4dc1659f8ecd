import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import { SelectField } from '@/ui/form/SelectField';
import { Notice } from '@/ui/Notice';
import { hasPapers, subjectOf, subjectsOf } from '../draft/checkTest';
import { useDraft } from '../draft/DraftContext';
import { typeOf } from '../draft/variant';
import type { SectionForm } from '../form/useSection';

/** The subjects that have papers for the type, in the language of the test once it is chosen. */
export function SubjectField({ form, set }: SectionForm) {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const { draft, form: options } = useDraft();
  const { testType, language } = draft;
  const open = subjectsOf(draft, options).filter((each) => hasPapers(each, testType, language));
  const chosen = subjectOf(draft, options);
  const closed = chosen && !open.includes(chosen) ? [chosen] : [];
  const disciplines = typeOf(options, testType)?.subjectChoice === 'DISCIPLINE';
  return (
    <>
      <SelectField
        id="subject"
        label={disciplines ? t('field.discipline') : t('field.subject')}
        hint={t('papers.listed')}
        placeholder={t('common:choose')}
        value={chosen?.code ?? ''}
        error={form.errors.subject}
        onChange={(subject) => {
          set({ subject });
          form.clearField('language');
        }}
        options={[
          ...open.map(({ code, name }) => ({ value: code, label: text(name) })),
          ...closed.map(({ code, name }) => ({
            value: code,
            label: t('papers.closedOption', { name: text(name) }),
            disabled: true,
          })),
        ]}
      />
      <div aria-live="polite">
        {open.length === 0 && (
          <Notice tone="warning" title={t('papers.noneOpen')}>
            <p>{t('papers.noneOpenText')}</p>
          </Notice>
        )}
      </div>
    </>
  );
}
