import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/i18n/format';
import { ErrorView } from '@/ui/StateViews';
import { useApplicationCounts } from './api';
import { addressOf, STATUSES, type ApplicationFilter } from './filter';

/** How many match, by status; each leads to its own. */
export function StatusCounts({ filter }: { filter: ApplicationFilter }) {
  const { t } = useTranslation(['applications', 'activity']);
  const format = useFormat();
  const counts = useApplicationCounts(filter);
  if (counts.error && !counts.data) {
    return <ErrorView error={counts.error} onRetry={() => void counts.refetch()} />;
  }
  const numberOf = (status: string) =>
    counts.data?.statuses.find((each) => each.status === status)?.count ?? 0;
  const entry = (status: string, label: string, count: number) => (
    <li key={status}>
      <Link
        to={addressOf({ ...filter, status })}
        aria-current={filter.status === status ? 'true' : undefined}
      >
        {label} <strong className="figures">{counts.data ? format.number(count) : '…'}</strong>
      </Link>
    </li>
  );
  return (
    <nav aria-label={t('counts')}>
      <ul className="status-counts">
        {entry('', t('total'), counts.data?.total ?? 0)}
        {STATUSES.map((status) => entry(status, t(`activity:status.${status}`), numberOf(status)))}
      </ul>
    </nav>
  );
}
