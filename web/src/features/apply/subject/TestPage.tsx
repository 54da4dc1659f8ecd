import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '@/ui/Notice';
import { useHold } from '../api';
import { checkTest } from '../draft/checkTest';
import { useDraft } from '../draft/DraftContext';
import { testFields, typeOf } from '../draft/variant';
import { SectionPage } from '../form/SectionPage';
import { useSection } from '../form/useSection';
import { DisciplineField } from './DisciplineField';
import { FixedLanguage } from './FixedLanguage';
import { LanguageField } from './LanguageField';
import { SubjectField } from './SubjectField';

/** What the test is about and in which language (S0, figures 22 to 24); region, centre and time are a page of their own. */
export function TestPage() {
  const { t } = useTranslation('apply');
  const { draft, form: options, place } = useDraft();
  const page = useSection('test');
  const held = useHold(!place.original).data?.hold;
  const fields = testFields(draft, options);
  const disciplines = fields.includes('disciplineKind');
  const otherLanguage = held && draft.language && held.slot.language !== draft.language;
  return (
    <SectionPage
      title={t('section.test')}
      page={page}
      check={() => checkTest(draft, options, place.original)}
    >
      {!place.original && !typeOf(options, draft.testType)?.open && (
        <Notice tone="warning" title={t('papers.typeClosed')}>
          <Link id="testType" to="/apply?test=ozp">
            {t('type.title')}
          </Link>
        </Notice>
      )}
      {disciplines && <DisciplineField {...page} />}
      {fields.includes('subject') && (!disciplines || draft.disciplineKind) && <SubjectField {...page} />}
      {place.original ? <FixedLanguage /> : <LanguageField {...page} />}
      <div aria-live="polite">
        {otherLanguage && (
          <Notice tone="warning">
            <p>{t('seat.otherLanguage')}</p>
          </Notice>
        )}
      </div>
    </SectionPage>
  );
}
