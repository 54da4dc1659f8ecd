import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { hasRole, useSession } from '@/app/session/useSession';
import { useFormat } from '@/i18n/format';
import { EmptyView } from '@/ui/StateViews';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { useStaffAccount, type Grant, type StaffAccount } from './api';
import { GiveRoleForm } from './GiveRoleForm';
import { GrantTable } from './GrantTable';
import { LastDayDialog, ResetDialog, RevokeDialog, SignOutDialog } from './StaffDialogs';

export function StaffAccountPage() {
  const { t } = useTranslation('staff');
  const { accountId = '' } = useParams();
  const account = useStaffAccount(accountId);
  if (isUnknownAddress(account.error)) return <NotFoundPage />;
  return (
    <Page title={account.data?.email ?? t('account')} back={{ to: '/admin/staff', label: t('title') }} wide>
      <QueryView query={account} rows={6}>
        {(data) => <AccountView account={data} />}
      </QueryView>
    </Page>
  );
}

type Asking = { kind: 'revoke' | 'lastDay'; grant: Grant } | { kind: 'reset' | 'signOut' } | null;

function AccountView({ account }: { account: StaffAccount }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const { data: session } = useSession();
  const administrator = hasRole(session, 'ADMINISTRATOR');
  const [asking, setAsking] = useState<Asking>(null);
  const [done, setDone] = useState('');
  const { since, recoveryCodesLeft } = account.secondFactor;
  const finish = (message: string) => {
    setAsking(null);
    setDone(message);
  };
  const close = () => setAsking(null);
  return (
    <>
      {done && <Notice tone="success" live="status" title={done} />}
      <Panel
        title={t('account')}
        action={
          administrator && (
            <div className="actions">
              <Button onClick={() => setAsking({ kind: 'signOut' })}>{t('signOut.action')}</Button>
              {since && <Button onClick={() => setAsking({ kind: 'reset' })}>{t('reset.action')}</Button>}
            </div>
          )
        }
      >
        <SummaryList
          rows={[
            { key: 'name', label: t('name'), value: account.name },
            { key: 'state', label: t('state'), value: account.confirmed ? t('confirmed') : t('unconfirmed') },
            {
              key: 'secondFactor',
              label: t('secondFactor.title'),
              value: since
                ? t('secondFactor.since', { since: format.shortDateTime(since), left: recoveryCodesLeft })
                : t('secondFactor.none'),
            },
          ]}
        />
      </Panel>
      <Panel title={t('grants')}>
        {account.grants.length === 0 ? (
          <EmptyView title={t('noGrants')} />
        ) : (
          <GrantTable
            grants={account.grants}
            onRevoke={administrator ? (grant) => setAsking({ kind: 'revoke', grant }) : undefined}
            onLastDay={administrator ? (grant) => setAsking({ kind: 'lastDay', grant }) : undefined}
          />
        )}
      </Panel>
      {administrator && <GiveRoleForm accountId={account.accountId} onDone={finish} />}
      {asking?.kind === 'revoke' && <RevokeDialog grant={asking.grant} onCancel={close} onDone={finish} />}
      {asking?.kind === 'lastDay' && <LastDayDialog grant={asking.grant} onCancel={close} onDone={finish} />}
      {asking?.kind === 'signOut' && <SignOutDialog account={account} onCancel={close} onDone={finish} />}
      {asking?.kind === 'reset' && <ResetDialog account={account} onCancel={close} onDone={finish} />}
    </>
  );
}
