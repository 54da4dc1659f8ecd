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
import { HoldBar } from '../seat/HoldBar';
import { useProgress } from './useProgress';

/** The application as a list of things to fill. Filled is not yet submitted, and the page says so. */
export function FormPage() {
  const { t } = useTranslation('apply');
  const text = useText();
  const format = useFormat();
  const { draft, form } = useDraft();
  const progress = useProgress();
  if (!draft.testType) return <Navigate to="/apply" replace />;
  const type = form.testTypes.find((each) => each.code === draft.testType);
  const { held, states, seatTrouble, ready } = progress;
  return (
    <Page
      title={t('form.title')}
      lead={type && text(type.name)}
      back={{ to: '/apply?test=ozp', label: t('form.backToTypes') }}
    >
      <Notice tone="warning" title={t('form.notSubmitted')}>
        <p>{t('form.notSubmittedText')}</p>
      </Notice>
      <HoldBar />
      <Panel>
        <TaskList
          tasks={[
            {
              key: 'personal',
              title: t('section.personal'),
              to: '/apply/form/personal',
              state: states.personal,
            },
            {
              key: 'workplace',
              title: t('section.workplace'),
              to: '/apply/form/workplace',
              state: states.workplace,
            },
            {
              key: 'test',
              title: t('section.test'),
              to: '/apply/form/test',
              state: states.test,
              hint: states.test === 'attention' ? t('papers.closed') : undefined,
            },
            {
              key: 'seat',
              title: t('section.seat'),
              to: '/apply/seat',
              state: states.seat,
              hint:
                states.seat === 'completed' && held
                  ? `${text(held.hold.slot.centreName)}, ${format.dateTime(held.hold.slot.startsAt)}`
                  : seatTrouble
                    ? t(`form.seat.${seatTrouble}`)
                    : undefined,
            },
          ]}
        />
      </Panel>
      <div className="actions">
        {ready ? (
          <Link className="button-link button-link-primary" to="/apply/check">
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
