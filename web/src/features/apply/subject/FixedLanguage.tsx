import { useTranslation } from 'react-i18next';
import { SummaryList } from '@/ui/SummaryList';
import { useDraft } from '../draft/DraftContext';

/** The language of an application goes with its seat, and stays. */
export function FixedLanguage() {
  const { t } = useTranslation('apply');
  const { draft } = useDraft();
  return (
    <>
      <SummaryList
        rows={[
          {
            key: 'language',
            label: t('field.language'),
            value: draft.language && t(`testLanguage.${draft.language}`),
          },
        ]}
      />
      <p className="muted">{t('field.languageStays')}</p>
    </>
  );
}
