import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import { StatusTag } from '@/ui/StatusTag';
import type { RoomOverview } from './api';
import { metres } from './plan/geometry';

/** What stands behind the number of seats. */
function planOf(room: RoomOverview): 'confirmed' | 'toConfirm' | 'noDesks' {
  if (room.planConfirmed) return 'confirmed';
  return room.desks > 0 ? 'toConfirm' : 'noDesks';
}

const TONES = { confirmed: 'success', toConfirm: 'warning', noDesks: 'neutral' } as const;

export function RoomTable({ code, rooms }: { code: string; rooms: readonly RoomOverview[] }) {
  const { t } = useTranslation('centres');
  const format = useFormat();
  return (
    <DataTable
      caption={t('rooms')}
      rows={rooms}
      rowKey={(room) => String(room.id)}
      columns={[
        {
          key: 'name',
          title: t('room.name'),
          header: true,
          cell: (room) => <Link to={`/operator/centres/${code}/rooms/${room.id}`}>{room.name}</Link>,
        },
        { key: 'seats', title: t('seats'), numeric: true, cell: (room) => format.number(room.seats) },
        {
          key: 'accessible',
          title: t('accessibleSeats'),
          cell: (room) => room.accessibleSeats.join(', ') || '–',
        },
        {
          key: 'size',
          title: t('room.size'),
          cell: (room) =>
            room.widthCm && room.depthCm
              ? t('room.sizeValue', { width: metres(room.widthCm), depth: metres(room.depthCm) })
              : t('room.sizeUnknown'),
        },
        { key: 'desks', title: t('room.desks'), numeric: true, cell: (room) => format.number(room.desks) },
        {
          key: 'plan',
          title: t('plan.title'),
          cell: (room) => <StatusTag tone={TONES[planOf(room)]}>{t(`plan.state.${planOf(room)}`)}</StatusTag>,
        },
        {
          key: 'actions',
          title: t('actions'),
          cell: (room) => (
            <Link to={`/operator/centres/${code}/rooms/${room.id}/edit`}>
              {t('room.edit')}
              <span className="visually-hidden"> {room.name}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}
