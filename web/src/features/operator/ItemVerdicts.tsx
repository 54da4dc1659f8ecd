import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/ui/DataTable';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { StatusTag, type StatusTone } from '@/ui/StatusTag';
import { operatorApi, type ItemReport, type Verdict } from './api';

const TONES: Record<Verdict, StatusTone> = { IMPORTED: 'success', DEGRADED: 'warning', REFUSED: 'error' };

/** What became of a package, and its way on: read by a second person, then published. */
export function ItemVerdicts({ report }: { report: ItemReport }) {
  const { t } = useTranslation('operator');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: ['items'] });
  const review = useMutation({ mutationFn: () => operatorApi.reviewItems(report.importId), onSuccess });
  const publish = useMutation({ mutationFn: () => operatorApi.publishItems(report.importId), onSuccess });
  const taken = report.items.filter((item) => item.verdict !== 'REFUSED').length;
  const error = publish.error ?? review.error;
  return (
    <div className="import-report">
      <Notice
        tone={taken > 0 ? 'success' : 'error'}
        live="status"
        title={t('items.report', { taken, total: report.items.length })}
      >
        {report.findings.map((finding) => (
          <p key={finding}>{finding}</p>
        ))}
      </Notice>
      <DataTable
        caption={t('items.verdicts')}
        rows={report.items}
        rowKey={(item) => item.identifier}
        columns={[
          { key: 'id', title: t('items.identifier'), header: true, cell: (item) => item.identifier },
          { key: 'title', title: t('items.name'), cell: (item) => item.title },
          {
            key: 'verdict',
            title: t('items.verdict'),
            cell: (item) => (
              <StatusTag tone={TONES[item.verdict]}>{t(`items.verdictOf.${item.verdict}`)}</StatusTag>
            ),
          },
          {
            key: 'reasons',
            title: t('items.reasons'),
            cell: (item) => (
              <span>
                {item.reasons.map((reason) => (
                  <span key={reason} className="reason">
                    {reason}
                  </span>
                ))}
              </span>
            ),
          },
        ]}
      />
      {taken > 0 && (
        <div className="actions">
          <Button loading={review.isPending} disabled={review.isSuccess} onClick={() => review.mutate()}>
            {t('items.review')}
          </Button>
          <Button
            type="primary"
            loading={publish.isPending}
            disabled={!review.isSuccess || publish.isSuccess}
            onClick={() => publish.mutate()}
          >
            {t('items.publish')}
          </Button>
          <span role="status">
            {publish.isSuccess
              ? t('items.published', { items: publish.data.items })
              : review.isSuccess && t('items.reviewed', { items: review.data.items })}
          </span>
        </div>
      )}
      {error && (
        <Notice tone="error" live="alert">
          <p>{problemText(error)}</p>
        </Notice>
      )}
    </div>
  );
}
