import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import type { OfferLine } from './api';

/** Seats that are held for people who wait, by the end of their time. */
export function OfferTable({ caption, rows }: { caption: string; rows: readonly OfferLine[] }) {
  const { t } = useTranslation('waiting');
  const text = useText();
  const format = useFormat();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(offer) => offer.holdId}
      columns={[
        {
          key: 'centre',
          title: t('operator.centre'),
          header: true,
          cell: (offer) => (
            <span>
              {text(offer.centreName)} <span className="muted nowrap">{offer.centreCode}</span>
            </span>
          ),
        },
        {
          key: 'language',
          title: t('operator.language'),
          cell: (offer) => t(`language.${offer.language}`),
        },
        { key: 'at', title: t('operator.startsAt'), cell: (offer) => format.dateTime(offer.startsAt) },
        {
          key: 'seat',
          title: t('operator.seat'),
          cell: (offer) => t('operator.seatOf', { room: offer.room, seat: offer.seatNumber }),
        },
        { key: 'since', title: t('operator.since'), cell: (offer) => format.dateTime(offer.offeredAt) },
        { key: 'until', title: t('operator.until'), cell: (offer) => format.dateTime(offer.until) },
      ]}
    />
  );
}
