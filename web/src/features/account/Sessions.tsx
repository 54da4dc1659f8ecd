import { useState } from 'react';
import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '@/app/shell/useSignOut';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { useProblemText } from '@/ui/problemText';
import { QueryView } from '@/ui/QueryView';
import { StatusTag } from '@/ui/StatusTag';
import { accountApi, sessionsQuery, useSessions, type SignedInSession } from './api';

/** Where the person is signed in, and the way to end that in one place or everywhere. */
export function Sessions() {
  const { t } = useTranslation('account');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const sessions = useSessions();
  const signOut = useSignOut();
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: accountApi.endSession,
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const endAll = useMutation({
    mutationFn: accountApi.endAllSessions,
    onSuccess: () => signOut.mutate(),
    onError: () => setAsking(false),
  });
  const failure = end.error ?? endAll.error;

  return (
    <Panel title={t('sessions.title')}>
      {failure && (
        <Notice tone="error" live="alert">
          <p>{problemText(failure)}</p>
        </Notice>
      )}
      <QueryView query={sessions} rows={2}>
        {(list) =>
          list.length === 0 ? (
            <p className="muted">{t('sessions.empty')}</p>
          ) : (
            <ul className="sessions">
              {list.map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  ending={end.isPending && end.variables === session.id}
                  onEnd={() => end.mutate(session.id)}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      <div role="status" className="visually-hidden">
        {end.isSuccess && t('sessions.ended')}
      </div>
      <div className="actions">
        <Button size="large" danger onClick={() => setAsking(true)}>
          {t('sessions.endAll')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('sessions.endAllTitle')}
        confirmLabel={t('sessions.endAll')}
        danger
        busy={endAll.isPending || signOut.isPending}
        onConfirm={() => endAll.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('sessions.endAllText')}</p>
      </ConfirmDialog>
    </Panel>
  );
}

interface RowProps {
  session: SignedInSession;
  ending: boolean;
  onEnd: () => void;
}

function SessionRow({ session, ending, onEnd }: RowProps) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const device = t('sessions.device', {
    browser: t(`sessions.browser.${session.browser}`),
    system: t(`sessions.system.${session.system}`),
  });
  return (
    <li>
      <div>
        <p className="sessions-device">
          {device} {session.current && <StatusTag tone="success">{t('sessions.current')}</StatusTag>}
        </p>
        <p className="muted figures">
          {t('sessions.times', {
            signedIn: format.shortDateTime(session.signedInAt),
            lastSeen: format.shortDateTime(session.lastSeenAt),
          })}
        </p>
      </div>
      {!session.current && (
        <Button size="large" loading={ending} onClick={onEnd} aria-label={t('sessions.endThere', { device })}>
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
