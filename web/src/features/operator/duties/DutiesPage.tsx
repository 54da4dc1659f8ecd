import { useTranslation } from 'react-i18next';
import { isRealDay } from '@/ui/form/DateField';
import { DateFilter } from '@/ui/form/DateFilter';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { EmptyView } from '@/ui/StateViews';
import { useSearch } from '@/ui/useSearch';
import { pageNumber } from '../pageNumber';
import { PlaceFilters } from '../PlaceFilters';
import type { DutyFilter } from './api';
import { DayRoster } from './DayRoster';
import { DutyImport } from './DutyImport';
import { GapList } from './GapList';

const NAMES = ['region', 'centre', 'date'] as const satisfies (keyof DutyFilter)[];

/** The address holds what is looked at, so that back, reload and a new sign-in keep it. */
function addressOf(filter: DutyFilter, page = 1): string {
  const search = new URLSearchParams();
  for (const name of NAMES) if (filter[name]) search.set(name, filter[name]);
  if (page > 1) search.set('page', String(page));
  return `?${search}`;
}

export function DutiesPage() {
  const { t } = useTranslation('duties');
  const [search, setSearch] = useSearch();
  const date = search.get('date') ?? '';
  const filter: DutyFilter = {
    region: search.get('region') ?? '',
    centre: search.get('centre') ?? '',
    date: isRealDay(date) ? date : '',
  };
  const page = pageNumber(search);
  return (
    <Page title={t('title')} wide>
      <Panel title={t('filter')}>
        <Filters filter={filter} onFilter={(next) => setSearch(addressOf(next))} />
        {filter.centre ? (
          <DayRoster
            key={`${filter.centre} ${filter.date}`}
            centre={filter.centre}
            date={filter.date}
            to={(day) => addressOf({ ...filter, date: day })}
          />
        ) : (
          <EmptyView title={t('choosePlace')} />
        )}
      </Panel>
      <GapList filter={filter} page={page} to={addressOf} />
      <DutyImport />
    </Page>
  );
}

function Filters({ filter, onFilter }: { filter: DutyFilter; onFilter: (filter: DutyFilter) => void }) {
  const { t } = useTranslation('duties');
  const change = (patch: Partial<DutyFilter>) => onFilter({ ...filter, ...patch });
  return (
    <div className="filters">
      <PlaceFilters
        place={filter}
        labels={{ region: t('region'), centre: t('centre'), none: t('all') }}
        onPlace={change}
      />
      <DateFilter id="date" legend={t('date')} value={filter.date} onChange={(date) => change({ date })} />
    </div>
  );
}
