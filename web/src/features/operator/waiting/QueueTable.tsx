import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import type { QueueLine } from './api';

const COUNTS = ['offered', 'seated', 'unanswered', 'declined'] as const;

/** Queues by centre and language; nobody's name. */
export function QueueTable({ caption, rows }: { caption: string; rows: readonly QueueLine[] }) {
  const { t } = useTranslation('waiting');
  const text = useText();
  const format = useFormat();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(queue) => `${queue.centreCode}-${queue.language}`}
      columns={[
        {
          key: 'centre',
          title: t('operator.centre'),
          header: true,
          cell: (queue) => (
            <span>
              {text(queue.centreName)} <span className="muted nowrap">{queue.centreCode}</span>
              <span className="reason muted">{text(queue.regionName)}</span>
            </span>
          ),
        },
        {
          key: 'language',
          title: t('operator.language'),
          cell: (queue) => t(`language.${queue.language}`),
        },
        {
          key: 'oldest',
          title: t('operator.oldest'),
          cell: (queue) => (queue.oldestSince ? format.dateTime(queue.oldestSince) : t('operator.nobody')),
        },
        {
          key: 'waiting',
          title: t('operator.waiting'),
          numeric: true,
          cell: (queue) => (
            <span>
              {format.number(queue.waiting)}
              {queue.accessible > 0 && (
                <span className="reason muted">
                  {t('operator.accessible', { people: format.number(queue.accessible) })}
                </span>
              )}
            </span>
          ),
        },
        ...COUNTS.map((count) => ({
          key: count,
          title: t(`operator.${count}`),
          numeric: true,
          cell: (queue: QueueLine) => format.number(queue[count]),
        })),
      ]}
    />
  );
}
