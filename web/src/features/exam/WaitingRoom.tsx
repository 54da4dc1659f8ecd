import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { useTimeLeft, clockText } from '@/ui/Countdown';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { useProblemText } from '@/ui/problemText';
import { SummaryList } from '@/ui/SummaryList';
import { examApi, type Sitting } from './api';
import { ExamShell } from './ExamShell';

interface Props {
  sitting: Sitting;
  offset: number;
  onStarted: (sitting: Sitting) => void;
}

const STEPS = ['SCHEDULED', 'CHECKED_IN', 'RELEASED'] as const;

/** Before the test: check-in by the administrator, the start that the administrator gives, then one's own start. */
export function WaitingRoom({ sitting, offset, onStarted }: Props) {
  const { t } = useTranslation('exam');
  const text = useText();
  const format = useFormat();
  const step = STEPS.findIndex((each) => each === sitting.status);
  return (
    <ExamShell title={text(sitting.subjectName)}>
      <Page title={t('waiting.title')} documentTitle={t('waiting.title')}>
        {sitting.status === 'CANCELLED' ? (
          <Notice tone="error" title={t('waiting.cancelled')}>
            <p>{t('waiting.cancelledText')}</p>
          </Notice>
        ) : sitting.status === 'ABSENT' ? (
          <Notice tone="error" title={t('waiting.absent')}>
            <p>{t('waiting.absentText')}</p>
          </Notice>
        ) : (
          <ol className="waiting-steps">
            {STEPS.map((each, index) => (
              <li
                key={each}
                aria-current={index === step ? 'step' : undefined}
                className={index < step ? 'done' : ''}
              >
                <span className="waiting-number" aria-hidden>
                  {index + 1}
                </span>
                <span>
                  <strong>{t(`waiting.step.${each}.title`)}</strong>
                  <span className="waiting-text">{t(`waiting.step.${each}.text`)}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
        <p role="status" className="visually-hidden">
          {step >= 0 && t(`waiting.step.${STEPS[step] ?? 'SCHEDULED'}.text`)}
        </p>
        <Panel title={t('waiting.place')}>
          <SummaryList
            rows={[
              { key: 'subject', label: t('waiting.subject'), value: text(sitting.subjectName) },
              { key: 'at', label: t('waiting.startsAt'), value: format.dateTime(sitting.startsAt) },
              {
                key: 'centre',
                label: t('waiting.centre'),
                value: t('waiting.seat', {
                  centre: text(sitting.centreName),
                  room: sitting.room,
                  seat: sitting.seatNumber,
                }),
              },
              ...(sitting.durationMinutes
                ? [
                    {
                      key: 'duration',
                      label: t('waiting.duration'),
                      value: t('minutes', { minutes: sitting.durationMinutes }),
                    },
                  ]
                : []),
            ]}
          />
          <UntilStart startsAt={sitting.startsAt} offset={offset} />
        </Panel>
        {sitting.status === 'RELEASED' && <Start sitting={sitting} onStarted={onStarted} />}
      </Page>
    </ExamShell>
  );
}

function UntilStart({ startsAt, offset }: { startsAt: string; offset: number }) {
  const { t } = useTranslation('exam');
  const left = useTimeLeft(startsAt, offset) ?? 0;
  if (left === 0 || left > 24 * 3_600_000) return null;
  return (
    <p className="until-start">
      {t('waiting.until')} <strong className="figures">{clockText(left)}</strong>
    </p>
  );
}

function Start({ sitting, onStarted }: Omit<Props, 'offset'>) {
  const { t } = useTranslation('exam');
  const problemText = useProblemText();
  const [starting, setStarting] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const start = async () => {
    if (starting) return;
    setStarting(true);
    setError(null);
    try {
      onStarted(await examApi.start(sitting.id));
    } catch (failure) {
      setError(failure);
    } finally {
      setStarting(false);
    }
  };
  return (
    <Panel tone="accent" title={t('waiting.rules')}>
      <ul className="waiting-rules">
        {(['saved', 'palette', 'time', 'finish'] as const).map((rule) => (
          <li key={rule}>{t(`waiting.rule.${rule}`)}</li>
        ))}
      </ul>
      {error ? (
        <Notice tone="error" live="alert">
          <p>{problemText(error)}</p>
        </Notice>
      ) : null}
      <Button type="primary" size="large" loading={starting} onClick={() => void start()}>
        {t('waiting.start')}
      </Button>
    </Panel>
  );
}
