import { useState } from 'react';
import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { attesteesApi, type DraftSummary } from './api';

interface Props {
  summary: DraftSummary;
  /** Whether the caller approves and sends for the region. */
  approves: boolean;
}

/** Where the list stands, and the next step: to approve what is seen, then to send it. Approved is not yet sent, and the page says so. */
export function Approval({ summary, approves }: Props) {
  const { t } = useTranslation('attestees');
  const format = useFormat();
  const { added, removed, changed, revisions } = summary;
  const latest = revisions[0];
  const differs = added + removed + changed > 0;
  const tone = differs || !latest?.sentAt ? 'warning' : 'success';
  const title = () => {
    if (!latest) return t('state.notApproved');
    if (differs) return t('state.differs', { revision: latest.revision });
    return latest.sentAt
      ? t('state.sent', { revision: latest.revision, at: format.dateTime(latest.sentAt) })
      : t('state.notSent', { revision: latest.revision });
  };
  return (
    <Notice
      tone={tone}
      live="status"
      title={title()}
      action={
        approves && (
          <div className="actions">
            {differs && <Step kind="approve" summary={summary} />}
            {latest && !latest.sentAt && !differs && <Step kind="send" summary={summary} />}
          </div>
        )
      }
    >
      {latest && differs && (
        <p>
          {t('state.difference', {
            added: format.number(added),
            removed: format.number(removed),
            changed: format.number(changed),
          })}
        </p>
      )}
      {!approves && <p>{t('state.chair')}</p>}
    </Notice>
  );
}

function Step({ kind, summary }: { kind: 'approve' | 'send'; summary: DraftSummary }) {
  const { t } = useTranslation('attestees');
  const format = useFormat();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { region, digest, attestees, revisions } = summary;
  const step = useMutation({
    mutationFn: () =>
      kind === 'approve'
        ? attesteesApi.approve(region, digest)
        : attesteesApi.send(region, revisions[0]?.revision ?? 0),
    onSuccess: () => setAsking(false),
    // what was refused as outdated is shown as it is now
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['attestees', region] }),
  });
  return (
    <>
      <Button type="primary" size="large" onClick={() => setAsking(true)}>
        {t(`${kind}.action`)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(`${kind}.title`)}
        confirmLabel={t(`${kind}.action`)}
        busy={step.isPending}
        onConfirm={() => step.mutate()}
        onCancel={() => {
          setAsking(false);
          step.reset();
        }}
      >
        <p>{t(`${kind}.text`, { attestees: format.number(attestees) })}</p>
        {step.error && (
          <Notice tone="error" live="alert">
            <p>{problemText(step.error)}</p>
          </Notice>
        )}
      </ConfirmDialog>
    </>
  );
}
