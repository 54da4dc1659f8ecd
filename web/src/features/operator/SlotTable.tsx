import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { serverClock } from '@/app/serverClock';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { StatusTag } from '@/ui/StatusTag';
import type { OperatorSlot } from './api';

function mayBeCancelled({ status, startsAt }: OperatorSlot): boolean {
  return (
    (status === 'OPEN' || status === 'ROSTER_CLOSED') && Date.parse(startsAt) > serverClock.now().getTime()
  );
}

/** The slots of one day. */
export function SlotTable({ caption, rows }: { caption: string; rows: readonly OperatorSlot[] }) {
  const { t } = useTranslation('operator');
  const text = useText();
  const format = useFormat();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(slot) => slot.id}
      columns={[
        {
          key: 'at',
          title: t('slots.startsAt'),
          header: true,
          cell: (slot) => <span className="nowrap">{format.time(slot.startsAt)}</span>,
        },
        {
          key: 'centre',
          title: t('slots.place'),
          cell: (slot) => (
            <span>
              {text(slot.centreName)} <span className="muted nowrap">{slot.centreCode}</span>
              <span className="reason muted">{t('slots.roomNumber', { room: slot.room })}</span>
            </span>
          ),
        },
        { key: 'language', title: t('slots.language'), cell: (slot) => t(`language.${slot.language}`) },
        {
          key: 'free',
          title: t('slots.free'),
          numeric: true,
          cell: (slot) => `${format.number(slot.freeSeats)} / ${format.number(slot.totalSeats)}`,
        },
        { key: 'held', title: t('slots.held'), numeric: true, cell: (slot) => format.number(slot.held) },
        {
          key: 'reserved',
          title: t('slots.reserved'),
          numeric: true,
          cell: (slot) => format.number(slot.reserved),
        },
        {
          key: 'status',
          title: t('state'),
          cell: (slot) => (
            <StatusTag tone={slot.status === 'OPEN' ? 'success' : 'neutral'}>
              {t(`slots.status.${slot.status}`)}
            </StatusTag>
          ),
        },
        {
          key: 'actions',
          title: t('actions'),
          cell: (slot) =>
            mayBeCancelled(slot) && (
              <Link to={`/operator/cancellations?slot=${slot.id}`}>{t('slots.cancel')}</Link>
            ),
        },
      ]}
    />
  );
}
