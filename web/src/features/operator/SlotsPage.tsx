import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/i18n/format';
import { isRealDay } from '@/ui/form/DateField';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { useSearch } from '@/ui/useSearch';
import { useOperatorSlots, type SlotFilter, type SlotPage } from './api';
import { pageNumber } from './pageNumber';
import { ScheduleImport } from './ScheduleImport';
import { ScheduleFile } from './ScheduleFile';
import { SlotFilters } from './SlotFilters';
import { SlotTable } from './SlotTable';

const NAMES = ['region', 'centre', 'language', 'status', 'date'] as const satisfies (keyof SlotFilter)[];

/** The address holds what is looked for, so that back, reload and a new sign-in keep it. */
function addressOf(filter: SlotFilter, page = 1): string {
  const search = new URLSearchParams();
  for (const name of NAMES) if (filter[name]) search.set(name, filter[name]);
  if (page > 1) search.set('page', String(page));
  return `?${search}`;
}

function filterOf(search: URLSearchParams): SlotFilter {
  const typed = Object.fromEntries(NAMES.map((name) => [name, search.get(name) ?? ''])) as Record<
    keyof SlotFilter,
    string
  >;
  return { ...typed, date: isRealDay(typed.date) ? typed.date : '' };
}

export function SlotsPage() {
  const { t } = useTranslation('operator');
  const [search, setSearch] = useSearch();
  const filter = filterOf(search);
  const slots = useOperatorSlots(filter, pageNumber(search));
  return (
    <Page title={t('slots.title')} aside={<ScheduleFile />} wide>
      <Panel title={t('slots.list')}>
        <SlotFilters filter={filter} onFilter={(next) => setSearch(addressOf(next))} />
        <QueryView query={slots}>
          {(page) => (
            <DayView page={page} to={(patch, number) => addressOf({ ...filter, ...patch }, number)} />
          )}
        </QueryView>
      </Panel>
      <ScheduleImport />
    </Page>
  );
}

interface DayProps {
  page: SlotPage;
  to: (patch: Partial<SlotFilter>, page?: number) => string;
}

/** One day of the schedule; other days that have such slots are a step away. */
function DayView({ page, to }: DayProps) {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const { date, previousDate, nextDate, total } = page;
  if (!date) return <EmptyView title={t('slots.empty')} />;
  const day = format.dateWeekday(date);
  return (
    <>
      <nav className="pager day-pager" aria-label={t('slots.days')}>
        <span className="pager-step">
          {previousDate && <Link to={to({ date: previousDate })}>← {format.shortDate(previousDate)}</Link>}
        </span>
        <h3>
          {day}
          {total > 0 && <span className="muted"> · {t('slots.count', { total: format.number(total) })}</span>}
        </h3>
        <span className="pager-step pager-next">
          {nextDate && <Link to={to({ date: nextDate })}>{format.shortDate(nextDate)} →</Link>}
        </span>
      </nav>
      {page.slots.length > 0 ? (
        <SlotTable caption={`${t('slots.list')}: ${day}`} rows={page.slots} />
      ) : (
        <EmptyView title={total > 0 ? t('slots.pageEmpty') : t('slots.dayEmpty')}>
          {total > 0 && <Link to={to({ date })}>{t('slots.firstPage')}</Link>}
        </EmptyView>
      )}
      <Pager page={page.page} pageSize={page.pageSize} total={total} to={(number) => to({ date }, number)} />
    </>
  );
}
