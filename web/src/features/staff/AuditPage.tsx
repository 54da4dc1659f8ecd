import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { EmptyView, ErrorView, LoadingView } from '@/ui/StateViews';
import { StatusTag, type StatusTone } from '@/ui/StatusTag';
import { useAudit, type AuditEntry, type AuditFilter, type Outcome } from './api';
import { AuditFilters } from './AuditFilters';

const TONES: Record<Outcome, StatusTone> = {
  DONE: 'success',
  REFUSED: 'warning',
  DENIED: 'error',
  FAILED: 'error',
  UNKNOWN: 'neutral',
};
const NO_FILTER: AuditFilter = { from: '', to: '', actor: '', service: '', action: '', outcome: '' };

/** What the staff did, for the auditor. */
export function AuditPage() {
  const { t } = useTranslation('staff');
  const [filter, setFilter] = useState(NO_FILTER);
  const audit = useAudit(filter);
  const rows = audit.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')} wide>
      <Panel>
        <AuditFilters filter={filter} onFilter={setFilter} />
        {audit.isPending && <LoadingView />}
        {audit.error && rows.length === 0 && (
          <ErrorView error={audit.error} onRetry={() => void audit.refetch()} />
        )}
        {audit.data && rows.length === 0 && <EmptyView title={t('audit.empty')} />}
        {rows.length > 0 && <AuditTable rows={rows} />}
        {audit.hasNextPage && (
          <div className="actions">
            <Button loading={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </Panel>
    </Page>
  );
}

function AuditTable({ rows }: { rows: AuditEntry[] }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return (
    <DataTable
      caption={t('audit.title')}
      rows={rows}
      rowKey={(entry) => entry.id}
      columns={[
        {
          key: 'at',
          title: t('audit.at'),
          header: true,
          cell: (entry) => <span className="nowrap">{format.shortDateTime(entry.at)}</span>,
        },
        {
          key: 'actor',
          title: t('audit.actor'),
          cell: (entry) => (
            <>
              {entry.actorEmail ?? entry.actorId}
              <span className="reason muted">
                {entry.roles.map((role) => t(`roles.${role}` as never)).join(', ')}
              </span>
            </>
          ),
        },
        {
          key: 'action',
          title: t('audit.action'),
          cell: (entry) => (
            <>
              <code className="audit-action">{entry.action}</code>
              <span className="reason muted">{t('audit.inService', { service: entry.service })}</span>
            </>
          ),
        },
        {
          key: 'object',
          title: t('audit.object'),
          cell: (entry) =>
            entry.objectId ? (
              <span className="audit-action">{`${entry.objectType} ${entry.objectId}`}</span>
            ) : (
              '–'
            ),
        },
        {
          key: 'outcome',
          title: t('audit.outcome'),
          cell: (entry) => (
            <>
              <StatusTag tone={TONES[entry.outcome]}>{t(`audit.outcomes.${entry.outcome}`)}</StatusTag>
              {entry.traceId && <span className="reason muted audit-action">{entry.traceId}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
