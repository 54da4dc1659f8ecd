import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { TaskList } from '@/ui/TaskList';
import { useDraft } from '../draft/DraftContext';
import { SaveStateLine } from '../draft/SaveState';
import { pathOf } from '../draft/place';
import { typeOf } from '../draft/variant';
import { HoldBar } from '../seat/HoldBar';
import { useProgress, type SectionState } from './useProgress';

/** The application as a list of things to fill. Filled is not yet submitted, and the page says so. */
export function FormPage() {
  const { t } = useTranslation('apply');
  const text = useText();
  const format = useFormat();
  const { draft, form, place } = useDraft();
  const { sections, testTrouble, held, seatTrouble, ready } = useProgress();
  if (!draft.testType) return <Navigate to="/apply" replace />;

  const hintOf = ({ section, state }: SectionState) => {
    if (section === 'test' && testTrouble === 'subject') return t('papers.closed');
    if (section === 'test' && testTrouble === 'test') return t('papers.testClosed');
    if (section !== 'seat') return undefined;
    if (seatTrouble) return t(`form.seat.${seatTrouble}`);
    return state === 'completed' && held
      ? `${text(held.hold.slot.centreName)}, ${format.dateTime(held.hold.slot.startsAt)}`
      : undefined;
  };

  return (
    <Page
      title={t('form.title')}
      lead={text(typeOf(form, draft.testType)?.name)}
      back={{ to: '/apply?test=ozp', label: t('form.backToTypes') }}
    >
      <Notice tone="warning" title={t('form.notSubmitted')}>
        <p>{t('form.notSubmittedText')}</p>
      </Notice>
      <HoldBar />
      <Panel>
        <TaskList
          tasks={sections.map((each) => ({
            key: each.section,
            title: t(`section.${each.section}`),
            to: pathOf(place, each.section),
            state: each.state,
            hint: hintOf(each),
          }))}
        />
      </Panel>
      <div className="actions">
        {ready ? (
          <Link className="button-link button-link-primary" to={place.check}>
            {t('form.check')}
          </Link>
        ) : (
          <p className="muted">{t('form.fillAll')}</p>
        )}
        <SaveStateLine />
      </div>
    </Page>
  );
}
