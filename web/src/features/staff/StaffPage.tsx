import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, useSession } from '@/app/session/useSession';
import { DataTable } from '@/ui/DataTable';
import { SelectField } from '@/ui/form/SelectField';
import { TextField } from '@/ui/form/TextField';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { EmptyView, ErrorView, LoadingView } from '@/ui/StateViews';
import { useStaff, type StaffAccount } from './api';
import { OpenAccount } from './OpenAccount';
import { ROLES } from './scope';

export function StaffPage() {
  const { t } = useTranslation('staff');
  const { data: session } = useSession();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState({ text: '', role: '' });
  const staff = useStaff(filter);
  const rows = staff.data?.pages.flatMap((page) => page.accounts) ?? [];
  return (
    <Page title={t('title')} wide>
      {hasRole(session, 'ADMINISTRATOR') && <OpenAccount />}
      <Panel title={t('list')}>
        <form
          className="filters"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            setFilter({ ...filter, text: typed.trim() });
          }}
        >
          <TextField
            id="text"
            label={t('search')}
            optional="unmarked"
            value={typed}
            onChange={setTyped}
            input={{ type: 'search', maxLength: 254, autoComplete: 'off' }}
          />
          <SelectField
            id="role-filter"
            label={t('role')}
            optional="unmarked"
            placeholder={t('all')}
            value={filter.role}
            onChange={(role) => setFilter({ ...filter, role })}
            options={ROLES.map((each) => ({ value: each, label: t(`roles.${each}`) }))}
          />
          <Button htmlType="submit" size="large">
            {t('find')}
          </Button>
        </form>
        {staff.isPending && <LoadingView />}
        {staff.error && rows.length === 0 && (
          <ErrorView error={staff.error} onRetry={() => void staff.refetch()} />
        )}
        {staff.data && rows.length === 0 && <EmptyView title={t('empty')} />}
        {rows.length > 0 && <StaffTable rows={rows} />}
        {staff.hasNextPage && (
          <div className="actions">
            <Button loading={staff.isFetchingNextPage} onClick={() => void staff.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </Panel>
    </Page>
  );
}

function StaffTable({ rows }: { rows: StaffAccount[] }) {
  const { t } = useTranslation('staff');
  const counting = (account: StaffAccount) =>
    account.grants.filter((grant) => grant.state === 'COUNTING' || grant.state === 'FUTURE');
  return (
    <DataTable
      caption={t('list')}
      rows={rows}
      rowKey={(account) => account.accountId}
      columns={[
        {
          key: 'email',
          title: t('email'),
          header: true,
          cell: (account) => <Link to={`/admin/staff/${account.accountId}`}>{account.email}</Link>,
        },
        { key: 'name', title: t('name'), cell: (account) => account.name ?? '–' },
        {
          key: 'roles',
          title: t('rolesNow'),
          cell: (account) =>
            [...new Set(counting(account).map((grant) => t(`roles.${grant.role}`)))].join(', ') || '–',
        },
        {
          key: 'secondFactor',
          title: t('secondFactor.title'),
          cell: (account) => (account.secondFactor.since ? t('secondFactor.set') : t('secondFactor.none')),
        },
      ]}
    />
  );
}
