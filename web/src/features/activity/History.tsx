import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import type { HistoryEntry } from './api';
import { RefusalReason } from './RefusalReason';

export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t } = useTranslation('activity');
  const format = useFormat();
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={`${entry.at}-${entry.status}`}>
          <time dateTime={entry.at} className="figures">
            {format.shortDateTime(entry.at)}
          </time>
          <span>
            {t(`status.${entry.status}`)}
            {entry.status === 'MOVED' && entry.reason === 'slot-cancelled' && (
              <span className="muted"> – {t('moved.slot-cancelled')}</span>
            )}
            {entry.status === 'REFUSED' && (
              <span className="muted">
                {' '}
                – <RefusalReason reason={entry.reason} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
