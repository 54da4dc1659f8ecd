import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { useProblemText } from '@/ui/problemText';
import { EmptyView, ErrorView, LoadingView } from '@/ui/StateViews';
import { operatorApi, useUnscored, type UnscoredSitting } from './api';

/** Ended tests that could not be scored: what the matter is, and the way to score one once it is mended. */
export function UnscoredPage() {
  const { t } = useTranslation('operator');
  const unscored = useUnscored();
  return (
    <Page title={t('unscored.title')} wide>
      <Panel>
        {unscored.isPending && <LoadingView />}
        {unscored.error && !unscored.data && (
          <ErrorView error={unscored.error} onRetry={() => void unscored.refetch()} />
        )}
        {unscored.data && <UnscoredTable rows={unscored.data} />}
      </Panel>
    </Page>
  );
}

function UnscoredTable({ rows }: { rows: UnscoredSitting[] }) {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const rescore = useMutation({
    mutationFn: (sittingId: string) => operatorApi.rescore(sittingId),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['unscored'] }),
  });
  return (
    <>
      {rescore.error && (
        <Notice tone="error" live="alert">
          <p>{problemText(rescore.error)}</p>
        </Notice>
      )}
      <p role="status">{rescore.isSuccess && t('unscored.scored')}</p>
      {rows.length === 0 ? (
        <EmptyView title={t('unscored.empty')} />
      ) : (
        <DataTable
          caption={t('unscored.title')}
          rows={rows}
          rowKey={(row) => row.sittingId}
          columns={[
            { key: 'id', title: t('unscored.sitting'), header: true, cell: (row) => row.sittingId },
            { key: 'centre', title: t('unscored.centre'), cell: (row) => row.centreCode },
            {
              key: 'completed',
              title: t('unscored.completed'),
              cell: (row) => <span className="nowrap">{format.shortDateTime(row.completedAt)}</span>,
            },
            {
              key: 'reason',
              title: t('unscored.reason'),
              cell: (row) => <span className="reason">{row.reason}</span>,
            },
            { key: 'attempts', title: t('unscored.attempts'), numeric: true, cell: (row) => row.attempts },
            {
              key: 'next',
              title: t('unscored.nextTry'),
              cell: (row) => <span className="nowrap">{format.shortDateTime(row.nextTryAt)}</span>,
            },
            {
              key: 'actions',
              title: t('actions'),
              cell: (row) => (
                <Button
                  loading={rescore.isPending && rescore.variables === row.sittingId}
                  onClick={() => rescore.mutate(row.sittingId)}
                >
                  {t('unscored.rescore')}
                </Button>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
