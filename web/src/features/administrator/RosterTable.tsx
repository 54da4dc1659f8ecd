import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SittingStatus } from '@/features/exam/api';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import { StatusTag, type StatusTone } from '@/ui/StatusTag';
import type { RosterLine } from './api';
import type { InterventionKind } from './InterventionDialog';

const TONES: Record<SittingStatus, StatusTone> = {
  SCHEDULED: 'neutral',
  CHECKED_IN: 'info',
  RELEASED: 'info',
  RUNNING: 'success',
  PAUSED: 'warning',
  COMPLETED: 'neutral',
  TERMINATED: 'error',
  CANCELLED: 'neutral',
  ABSENT: 'error',
};

export type RosterAction = 'checkIn' | InterventionKind;

const ACTIONS: Partial<Record<SittingStatus, readonly RosterAction[]>> = {
  SCHEDULED: ['checkIn'],
  RUNNING: ['pause', 'extend', 'terminate'],
  PAUSED: ['resume', 'terminate'],
};

interface Props {
  lines: readonly RosterLine[];
  onAct: (action: RosterAction, line: RosterLine) => void;
}

export function RosterTable({ lines, onAct }: Props) {
  const { t } = useTranslation('administrator');
  const format = useFormat();
  return (
    <DataTable
      caption={t('roster')}
      rows={lines}
      rowKey={(line) => line.sittingId}
      columns={[
        { key: 'seat', title: t('column.seat'), header: true, cell: (line) => line.seatNumber },
        { key: 'name', title: t('column.name'), cell: (line) => line.personName ?? t('nameUnknown') },
        {
          key: 'iin',
          title: t('column.iin'),
          cell: (line) => <span className="figures nowrap">{line.iinMasked ?? '–'}</span>,
        },
        {
          key: 'status',
          title: t('column.status'),
          cell: (line) => <StatusTag tone={TONES[line.status]}>{t(`status.${line.status}`)}</StatusTag>,
        },
        { key: 'answered', title: t('column.answered'), numeric: true, cell: (line) => line.answered },
        {
          key: 'seen',
          title: t('column.lastSeen'),
          cell: (line) => (line.lastSeenAt ? format.timeSeconds(line.lastSeenAt) : '–'),
        },
        {
          key: 'actions',
          title: t('column.actions'),
          cell: (line) => {
            const actions = ACTIONS[line.status];
            return (
              actions && (
                <span className="data-actions">
                  {actions.map((action) => (
                    <Button
                      key={action}
                      size="small"
                      type={action === 'checkIn' ? 'primary' : 'default'}
                      danger={action === 'terminate'}
                      onClick={() => onAct(action, line)}
                    >
                      {t(`action.${action}`)}
                      <span className="visually-hidden"> {t('ofSeat', { seat: line.seatNumber })}</span>
                    </Button>
                  ))}
                </span>
              )
            );
          },
        },
      ]}
    />
  );
}
