import { useState } from 'react';
import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { useProblemText } from '@/ui/problemText';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { administratorApi, useRoster, type AdminSlot, type RosterLine } from './api';
import { CheckInDialog } from './CheckInDialog';
import { InterventionDialog, type InterventionKind } from './InterventionDialog';
import { RosterTable } from './RosterTable';

interface Props {
  slotId: string;
  slot?: AdminSlot;
  back: string;
}

type Open = { kind: 'checkIn' | InterventionKind; line: RosterLine } | null;

/** Who sits where; check-in, the common start, and stepping in with a reason. */
export function RosterPage({ slotId, slot, back }: Props) {
  const { t } = useTranslation('administrator');
  const format = useFormat();
  const roster = useRoster(slotId);
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState('');
  const close = () => setOpen(null);
  const done = (message: string) => {
    setOpen(null);
    setSaid(message);
    for (const key of ['roster', 'test-day']) void queryClient.invalidateQueries({ queryKey: [key] });
  };
  if (isUnknownAddress(roster.error)) return <NotFoundPage />;
  const title = slot ? t('rosterTitle', { time: format.time(slot.startsAt), room: slot.room }) : t('roster');

  return (
    <Page
      title={title}
      lead={slot && format.dateWeekday(slot.startsAt)}
      back={{ to: back, label: t('title') }}
      wide
    >
      <div role="status">{said && <Notice tone="success" title={said} />}</div>
      <QueryView query={roster} rows={8}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyView title={t('rosterEmpty')} />
          ) : (
            <>
              <Release slotId={slotId} lines={lines} onDone={done} />
              <Panel>
                <RosterTable lines={lines} onAct={(kind, line) => setOpen({ kind, line })} />
              </Panel>
            </>
          )
        }
      </QueryView>
      {open?.kind === 'checkIn' && <CheckInDialog line={open.line} onCancel={close} onDone={done} />}
      {open && open.kind !== 'checkIn' && (
        <InterventionDialog
          key={open.kind}
          kind={open.kind}
          line={open.line}
          onCancel={close}
          onDone={done}
        />
      )}
    </Page>
  );
}

interface ReleaseProps {
  slotId: string;
  lines: readonly RosterLine[];
  onDone: (message: string) => void;
}

function Release({ slotId, lines, onDone }: ReleaseProps) {
  const { t } = useTranslation('administrator');
  const problemText = useProblemText();
  const [asking, setAsking] = useState(false);
  const waiting = lines.filter((line) => line.status === 'CHECKED_IN').length;
  const absent = lines.filter((line) => line.status === 'SCHEDULED').length;
  const release = useMutation({
    mutationFn: () => administratorApi.release(slotId),
    onSuccess: () => {
      setAsking(false);
      onDone(t('release.done'));
    },
  });
  if (waiting === 0 && absent === 0) return null;
  return (
    <Panel tone="accent" className="release">
      <p>{t('release.waiting', { waiting, absent })}</p>
      <Button type="primary" size="large" disabled={waiting === 0} onClick={() => setAsking(true)}>
        {t('release.action')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('release.title')}
        confirmLabel={t('release.action')}
        busy={release.isPending}
        onConfirm={() => release.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('release.text', { waiting })}</p>
        {absent > 0 && (
          <Notice tone="warning">
            <p>{t('release.absent', { absent })}</p>
          </Notice>
        )}
        {release.error && (
          <Notice tone="error" live="alert">
            <p>{problemText(release.error)}</p>
          </Notice>
        )}
      </ConfirmDialog>
    </Panel>
  );
}
