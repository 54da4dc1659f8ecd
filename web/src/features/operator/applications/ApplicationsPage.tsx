import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { EmptyView, ErrorView, LoadingView } from '@/ui/StateViews';
import { useSearch } from '@/ui/useSearch';
import { useApplicationList } from './api';
import { ApplicationFilters } from './ApplicationFilters';
import { ApplicationTable } from './ApplicationTable';
import { addressOf, filterOf } from './filter';
import { StatusCounts } from './StatusCounts';

/** All applications of a campaign, narrowed as the address says. */
export function ApplicationsPage() {
  const { t } = useTranslation(['applications', 'operator']);
  const [search, setSearch] = useSearch();
  const filter = filterOf(search);
  const list = useApplicationList(filter);
  const rows = list.data?.pages.flatMap((page) => page.applications) ?? [];
  return (
    <Page title={t('title')} wide>
      <Panel title={t('list')}>
        <ApplicationFilters
          filter={filter}
          campaign={filter.campaign || (list.data?.pages[0]?.campaign ?? null)}
          onFilter={(next) => setSearch(addressOf(next))}
        />
        <StatusCounts filter={filter} />
        {list.isPending && <LoadingView />}
        {list.error && <ErrorView error={list.error} onRetry={() => void list.refetch()} />}
        {list.data && rows.length === 0 && <EmptyView title={t('empty')} />}
        {rows.length > 0 && <ApplicationTable rows={rows} />}
        {list.hasNextPage && (
          <div className="actions">
            <Button size="large" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('operator:more')}
            </Button>
          </div>
        )}
      </Panel>
    </Page>
  );
}
