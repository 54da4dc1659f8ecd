import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRegions } from '@/features/apply/api';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { SelectField } from '@/ui/form/SelectField';
import { TextField } from '@/ui/form/TextField';
import { LoadFailure } from '@/ui/LoadFailure';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { StatusTag } from '@/ui/StatusTag';
import { useSearch } from '@/ui/useSearch';
import { ScheduleImport } from '../ScheduleImport';
import { pageNumber } from '../pageNumber';
import { useOperatorCentres, type CentreFilter, type CentrePage } from './api';

/** The address holds what is looked for, so that back, reload and a new sign-in keep it. */
function addressOf({ region, text }: CentreFilter, page = 1): string {
  const search = new URLSearchParams();
  if (region) search.set('region', region);
  if (text) search.set('text', text);
  if (page > 1) search.set('page', String(page));
  return `?${search}`;
}

export function CentresPage() {
  const { t } = useTranslation('centres');
  const [search, setSearch] = useSearch();
  const filter = { region: search.get('region') ?? '', text: search.get('text') ?? '' };
  const page = pageNumber(search);
  const centres = useOperatorCentres(filter, page);
  return (
    <Page
      title={t('title')}
      wide
      aside={
        <Link className="button-link button-link-primary" to="/operator/centres/new">
          {t('add')}
        </Link>
      }
    >
      <Panel title={t('list')}>
        <Filters key={filter.text} filter={filter} onFilter={(next) => setSearch(addressOf(next))} />
        <QueryView query={centres}>
          {(found) => <CentreTable page={found} to={(number) => addressOf(filter, number)} />}
        </QueryView>
      </Panel>
      <ScheduleImport />
    </Page>
  );
}

function Filters({ filter, onFilter }: { filter: CentreFilter; onFilter: (filter: CentreFilter) => void }) {
  const { t } = useTranslation('centres');
  const localized = useText();
  const regions = useRegions('kk');
  const [typed, setTyped] = useState(filter.text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFilter({ ...filter, text: typed.trim() });
  };
  return (
    <form className="filters" role="search" noValidate onSubmit={submit}>
      <LoadFailure queries={[regions]} />
      <SelectField
        id="region"
        label={t('region')}
        optional="unmarked"
        placeholder={t('all')}
        value={filter.region}
        onChange={(region) => onFilter({ region, text: typed.trim() })}
        options={(regions.data ?? []).map((each) => ({ value: each.code, label: localized(each.name) }))}
      />
      <TextField
        id="text"
        label={t('search')}
        optional="unmarked"
        value={typed}
        onChange={setTyped}
        input={{ type: 'search', maxLength: 200, autoComplete: 'off', spellCheck: false }}
      />
      <Button htmlType="submit" size="large" className="filter-button">
        {t('find')}
      </Button>
    </form>
  );
}

function CentreTable({ page, to }: { page: CentrePage; to: (page: number) => string }) {
  const { t } = useTranslation('centres');
  const text = useText();
  const format = useFormat();
  const regions = useRegions('kk').data ?? [];
  const regionOf = (code: string) => text(regions.find((each) => each.code === code)?.name) || code;
  if (page.centres.length === 0) {
    return (
      <EmptyView title={page.total > 0 ? t('pageEmpty') : t('empty')}>
        {page.total > 0 && <Link to={to(1)}>{t('firstPage')}</Link>}
      </EmptyView>
    );
  }
  return (
    <>
      <DataTable
        caption={t('list')}
        rows={page.centres}
        rowKey={(centre) => centre.code}
        columns={[
          {
            key: 'code',
            title: t('code'),
            cell: (centre) => <span className="nowrap">{centre.code}</span>,
          },
          {
            key: 'name',
            title: t('name'),
            header: true,
            cell: (centre) => (
              <span>
                <Link to={`/operator/centres/${centre.code}`}>{text(centre.name)}</Link>
                <span className="reason muted">{text(centre.address)}</span>
                {centre.closing && (
                  <StatusTag tone="warning">
                    {t('closed.tag', { day: format.shortDate(centre.closing.from) })}
                  </StatusTag>
                )}
              </span>
            ),
          },
          { key: 'region', title: t('region'), cell: (centre) => regionOf(centre.region) },
          { key: 'rooms', title: t('rooms'), numeric: true, cell: (centre) => format.number(centre.rooms) },
          { key: 'seats', title: t('seats'), numeric: true, cell: (centre) => format.number(centre.seats) },
          {
            key: 'accessible',
            title: t('accessibleSeats'),
            numeric: true,
            cell: (centre) => format.number(centre.accessibleSeats),
          },
        ]}
      />
      <Pager page={page.page} pageSize={page.pageSize} total={page.total} to={to} />
    </>
  );
}
