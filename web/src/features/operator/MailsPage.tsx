import { useState } from 'react';
import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { useProblemText } from '@/ui/problemText';
import { EmptyView, ErrorView, LoadingView } from '@/ui/StateViews';
import { StatusTag, type StatusTone } from '@/ui/StatusTag';
import { operatorApi, useMails, type Mail, type MailState } from './api';
import { failureOf } from './mailFailure';

const STATES = ['', 'WAITING', 'QUEUED', 'SENT', 'FAILED'] as const;
const TONES: Record<MailState, StatusTone> = {
  WAITING: 'neutral',
  QUEUED: 'info',
  SENT: 'success',
  FAILED: 'error',
};

export function MailsPage() {
  const { t } = useTranslation('operator');
  const [state, setState] = useState('');
  const mails = useMails(state);
  const rows = mails.data?.pages.flatMap((page) => page.mails) ?? [];
  return (
    <Page title={t('mails.title')} wide>
      <Panel>
        <RadioGroup
          id="state"
          legend={t('mails.filter')}
          inline
          value={state}
          onChange={setState}
          options={STATES.map((each) => ({
            value: each,
            label: each === '' ? t('all') : t(`mails.state.${each}`),
          }))}
        />
        {mails.isPending && <LoadingView />}
        {mails.error && rows.length === 0 && (
          <ErrorView error={mails.error} onRetry={() => void mails.refetch()} />
        )}
        {mails.data && rows.length === 0 && <EmptyView title={t('mails.empty')} />}
        {rows.length > 0 && <MailTable rows={rows} />}
        {mails.hasNextPage && (
          <div className="actions">
            <Button loading={mails.isFetchingNextPage} onClick={() => void mails.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </Panel>
    </Page>
  );
}

function MailTable({ rows }: { rows: Mail[] }) {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const retry = useMutation({
    mutationFn: (id: string) => operatorApi.retryMail(id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['mails'] }),
  });
  return (
    <>
      {retry.error && (
        <Notice tone="error" live="alert">
          <p>{problemText(retry.error)}</p>
        </Notice>
      )}
      <DataTable
        caption={t('mails.title')}
        rows={rows}
        rowKey={(mail) => mail.id}
        columns={[
          {
            key: 'created',
            title: t('mails.created'),
            header: true,
            cell: (mail) => <span className="nowrap">{format.shortDateTime(mail.createdAt)}</span>,
          },
          {
            key: 'template',
            title: t('mails.letter'),
            // a kind without a text fails to compile; its name is shown only by a page older than its service
            cell: ({ template }) => t(`mails.template.${template}`, { defaultValue: template }),
          },
          { key: 'to', title: t('mails.recipient'), cell: (mail) => mail.recipientMasked ?? '–' },
          { key: 'attempts', title: t('mails.attempts'), numeric: true, cell: (mail) => mail.attempts },
          {
            key: 'state',
            title: t('state'),
            cell: (mail) => (
              <span>
                <StatusTag tone={TONES[mail.state]}>{t(`mails.state.${mail.state}`)}</StatusTag>
                {mail.sentAt && <span className="reason muted">{format.shortDateTime(mail.sentAt)}</span>}
                {mail.lastError && (
                  <>
                    <span className="reason">{t(`mails.failure.${failureOf(mail.lastError)}`)}</span>
                    <span className="reason muted">{t('mails.detail', { raw: mail.lastError })}</span>
                  </>
                )}
              </span>
            ),
          },
          {
            key: 'actions',
            title: t('actions'),
            cell: (mail) =>
              mail.state === 'FAILED' && (
                <Button
                  loading={retry.isPending && retry.variables === mail.id}
                  onClick={() => retry.mutate(mail.id)}
                >
                  {t('mails.retry')}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
