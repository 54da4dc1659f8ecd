import { useTranslation } from 'react-i18next';
import { isLocale } from '@/i18n/locale';
import { useText } from '@/i18n/useLocale';
import { useFormState } from '@/ui/form/errors';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { SelectField } from '@/ui/form/SelectField';
import { Notice } from '@/ui/Notice';
import { useHold } from '../api';
import { useDraft } from '../draft/DraftContext';
import { checkTest, isOpen, TEST_FIELDS, type DraftField } from '../draft/sections';
import { SectionPage } from './SectionPage';

export function TestPage() {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const { draft, form: options, update } = useDraft();
  const form = useFormState<DraftField>(TEST_FIELDS);
  const held = useHold().data?.hold;
  const open = options.subjects.filter((subject) => isOpen(subject, draft));
  const chosen = options.subjects.find(({ code }) => code === draft.subject);
  const closed = chosen && !open.includes(chosen) ? chosen : undefined;
  const otherLanguage = held && draft.language && held.slot.language !== draft.language;
  return (
    <SectionPage title={t('section.test')} form={form} check={() => checkTest(draft, options)}>
      <SelectField
        id="subject"
        label={t('field.subject')}
        placeholder={t('common:choose')}
        value={draft.subject ?? ''}
        error={form.errors.subject}
        onChange={(subject) => {
          update({ subject });
          form.clearField('subject');
        }}
        options={[
          ...open.map(({ code, name }) => ({ value: code, label: text(name) })),
          ...(closed
            ? [
                {
                  value: closed.code,
                  label: t('papers.closedOption', { name: text(closed.name) }),
                  disabled: true,
                },
              ]
            : []),
        ]}
      />
      <RadioGroup
        id="language"
        legend={t('field.language')}
        hint={t('field.languageHint')}
        inline
        value={draft.language ?? ''}
        error={form.errors.language}
        onChange={(language) => {
          if (!isLocale(language)) return;
          update({ language });
          form.clearField('language');
        }}
        options={options.languages.map((language) => ({
          value: language,
          label: <span>{t(`testLanguage.${language}`)}</span>,
        }))}
      />
      <div aria-live="polite">
        {open.length === 0 && (
          <Notice tone="warning" title={t('papers.noneOpen')}>
            <p>{t('papers.noneOpenText')}</p>
          </Notice>
        )}
        {otherLanguage && (
          <Notice tone="warning">
            <p>{t('seat.otherLanguage')}</p>
          </Notice>
        )}
      </div>
    </SectionPage>
  );
}
