import { useEffect, useRef } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { almatyDay, useFormat } from '@/i18n/format';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import type { SlotToll, Toll } from './api';
import { TollView } from './TollView';

export interface Outcome {
  asked: readonly SlotToll[];
  toll: Toll;
}

interface Props {
  outcome: Outcome;
  onGoOn: () => void;
}

/** What happened; slots that had begun, were cancelled before, or would have cost more seats are named. */
export function CancellationResult({ outcome, onGoOn }: Props) {
  const { t } = useTranslation('cancellations');
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { asked, toll } = outcome;
  const untouched = asked.filter(({ id }) => !toll.slots.some((slot) => slot.id === id));
  const [first] = toll.slots;
  return (
    <div ref={box} tabIndex={-1}>
      {first ? (
        <Notice tone="success" title={t('done.title', { slots: toll.slots.length })}>
          <p>{t('done.told')}</p>
        </Notice>
      ) : (
        <Notice tone="warning" title={t('done.nothing')} />
      )}
      {untouched.length > 0 && (
        <Notice tone="warning" title={t('done.untouched')}>
          <ul>
            {untouched.map((slot) => (
              <li key={slot.id}>
                {t('slotName', { at: format.shortDateTime(slot.startsAt), room: slot.room })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Panel title={t('done.people')}>
        <TollView toll={toll} done />
        <div className="actions">
          {first && (
            <Link
              className="button-link"
              to={`/operator/slots?centre=${first.centreCode}&region=${first.centreCode.slice(0, 2)}&status=CANCELLED&date=${almatyDay(Date.parse(first.startsAt))}`}
            >
              {t('done.toSlots')}
            </Link>
          )}
          <Button size="large" onClick={onGoOn}>
            {t('done.goOn')}
          </Button>
        </div>
      </Panel>
    </div>
  );
}
