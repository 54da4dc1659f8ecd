import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '../../ProblemNotice';
import { useStep } from '../../useStep';
import type { CentreOverview } from '../api';
import { closingApi, useClosingCache } from './api';

interface Props {
  code: string;
  closing: NonNullable<CentreOverview['closing']>;
  onReopened: () => void;
}

/** Since when and why a centre is closed, and the way to open it again. */
export function ClosedNotice({ code, closing, onReopened }: Props) {
  const { t } = useTranslation('centres');
  const format = useFormat();
  const cache = useClosingCache();
  const [asking, setAsking] = useState(false);
  const reopen = useStep(() => closingApi.reopen(code), {
    onDone: async () => {
      setAsking(false);
      await cache.changed();
      onReopened();
    },
  });
  return (
    <Notice
      tone="warning"
      title={t('closed.since', { day: format.date(closing.from) })}
      action={
        <Button
          onClick={() => {
            reopen.reset();
            setAsking(true);
          }}
        >
          {t('reopen.action')}
        </Button>
      }
    >
      <p>{t('closed.reason', { reason: closing.reason })}</p>
      <ConfirmDialog
        open={asking}
        title={t('reopen.title')}
        confirmLabel={t('reopen.confirm')}
        busy={reopen.busy}
        onConfirm={() => asking && reopen.take(undefined)}
        onCancel={() => setAsking(false)}
      >
        <ProblemNotice error={reopen.error} />
        <p>{t('reopen.text')}</p>
      </ConfirmDialog>
    </Notice>
  );
}
