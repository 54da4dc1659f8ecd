import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { SelectField } from '@/ui/form/SelectField';
import { TextField } from '@/ui/form/TextField';
import { Panel } from '@/ui/Panel';
import { EmptyView, ErrorView, LoadingView } from '@/ui/StateViews';
import { useReferenceSearch, type ReferenceEntry } from './api';

const LISTS = [
  'places',
  'organisations',
  'institutions',
  'programme-groups',
  'specialities',
  'subjects',
] as const;

export function ReferenceSearch() {
  const { t } = useTranslation('operator');
  const [list, setList] = useState<string>('organisations');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState({ list, q: '' });
  const found = useReferenceSearch(asked.list, asked.q);
  const rows = found.data?.pages.flatMap((page) => page.entries) ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked({ list, q: typed.trim() });
  };
  return (
    <Panel title={t('reference.search')}>
      <form role="search" noValidate onSubmit={submit}>
        <SelectField
          id="list"
          label={t('reference.in')}
          value={list}
          onChange={setList}
          options={LISTS.map((each) => ({ value: each, label: t(`reference.lists.${each}`) }))}
        />
        <TextField
          id="q"
          label={t('reference.query')}
          hint={t('reference.queryHint')}
          value={typed}
          onChange={setTyped}
          input={{ maxLength: 200, spellCheck: false }}
        />
        <Button size="large" htmlType="submit">
          {t('reference.find')}
        </Button>
      </form>
      <div aria-live="polite" className="import-report">
        {found.isLoading && <LoadingView />}
        {found.error && rows.length === 0 && (
          <ErrorView error={found.error} onRetry={() => void found.refetch()} />
        )}
        {found.data && rows.length === 0 && <EmptyView title={t('reference.none')} />}
        {rows.length > 0 && <EntryTable rows={rows} />}
      </div>
      {found.hasNextPage && (
        <div className="actions">
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function EntryTable({ rows }: { rows: readonly ReferenceEntry[] }) {
  const { t } = useTranslation('operator');
  const text = useText();
  return (
    <DataTable
      caption={t('reference.results')}
      rows={rows}
      rowKey={(row) => `${row.kind}-${row.code}`}
      columns={[
        { key: 'name', title: t('reference.name'), header: true, cell: (row) => text(row.name) },
        { key: 'code', title: t('reference.code'), cell: (row) => <code>{row.code}</code> },
        {
          key: 'parent',
          title: t('reference.parent'),
          cell: (row) => (row.parentName ? text(row.parentName) : '–'),
        },
      ]}
    />
  );
}
