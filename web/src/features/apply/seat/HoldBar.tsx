import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { clockOffset, Countdown } from '@/ui/Countdown';
import { holdQuery, useHold } from '../api';

/** The seat that is kept while the form is being filled, and how long it still is. */
export function HoldBar() {
  const { t } = useTranslation('apply');
  const text = useText();
  const format = useFormat();
  const queryClient = useQueryClient();
  const held = useHold().data;
  const ended = useCallback(() => {
    queryClient.setQueryData(holdQuery.queryKey, null);
    for (const key of ['slots', 'waiting']) void queryClient.invalidateQueries({ queryKey: [key] });
  }, [queryClient]);
  if (!held) return null;
  const { hold, receivedAt } = held;
  return (
    <aside className="hold-bar" aria-label={t('hold.title')}>
      <div>
        <p className="hold-title">{t('hold.title')}</p>
        <p>
          {text(hold.slot.centreName)}, {format.dateTime(hold.slot.startsAt)}
        </p>
        <p className="muted">{t('hold.seat', { room: text(hold.slot.room), seat: hold.seatNumber })}</p>
      </div>
      <Countdown
        until={hold.expiresAt}
        offset={clockOffset(hold.serverTime, receivedAt)}
        label={t('hold.left')}
        onEnd={ended}
      />
    </aside>
  );
}
