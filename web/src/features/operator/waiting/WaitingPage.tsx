import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { useSearch } from '@/ui/useSearch';
import { pageNumber } from '../pageNumber';
import { useOffers, useQueues, type WaitingFilter } from './api';
import { OfferTable } from './OfferTable';
import { QueueTable } from './QueueTable';
import { WaitingFilters } from './WaitingFilters';

const NAMES = ['region', 'centre', 'language'] as const satisfies (keyof WaitingFilter)[];
const PAGES = ['page', 'offers'] as const;
type PageName = (typeof PAGES)[number];

/** The address holds what is looked for, so that back, reload and a new sign-in keep it. */
function addressOf(filter: WaitingFilter, pages: Partial<Record<PageName, number>> = {}): string {
  const search = new URLSearchParams();
  for (const name of NAMES) if (filter[name]) search.set(name, filter[name]);
  for (const name of PAGES) if ((pages[name] ?? 1) > 1) search.set(name, String(pages[name]));
  return `?${search}`;
}

/** Who waits where, and which seats are offered. */
export function WaitingPage() {
  const { t } = useTranslation('waiting');
  const format = useFormat();
  const [search, setSearch] = useSearch();
  const filter = Object.fromEntries(NAMES.map((name) => [name, search.get(name) ?? ''])) as Record<
    keyof WaitingFilter,
    string
  >;
  const pages = { page: pageNumber(search), offers: pageNumber(search, 'offers') };
  const queues = useQueues(filter, pages.page);
  const offers = useOffers(filter, pages.offers);
  return (
    <Page title={t('operator.title')} wide>
      <Panel title={t('operator.queues')}>
        <WaitingFilters filter={filter} onFilter={(next) => setSearch(addressOf(next))} />
        <QueryView query={queues}>
          {(page) =>
            page.total === 0 ? (
              <EmptyView title={t('operator.empty')}>
                <p>{t('operator.emptyText')}</p>
              </EmptyView>
            ) : (
              <>
                <p>
                  {t('operator.sums', {
                    waiting: format.number(page.waiting),
                    offered: format.number(page.offered),
                  })}
                </p>
                <QueueTable caption={t('operator.queues')} rows={page.queues} />
                <Pager
                  page={page.page}
                  pageSize={page.pageSize}
                  total={page.total}
                  to={(number) => addressOf(filter, { ...pages, page: number })}
                />
              </>
            )
          }
        </QueryView>
      </Panel>
      <Panel title={t('operator.offers')}>
        <QueryView query={offers}>
          {(page) =>
            page.total === 0 ? (
              <EmptyView title={t('operator.noOffers')} />
            ) : (
              <>
                <OfferTable caption={t('operator.offers')} rows={page.offers} />
                <Pager
                  page={page.page}
                  pageSize={page.pageSize}
                  total={page.total}
                  to={(number) => addressOf(filter, { ...pages, offers: number })}
                />
              </>
            )
          }
        </QueryView>
      </Panel>
    </Page>
  );
}
