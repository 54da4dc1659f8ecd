import { useEffect, useState } from 'react';
import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { useProblemText } from '@/ui/problemText';
import { accountApi } from './api';
import './account.css';

const RESEND_AFTER_SECONDS = 30;

interface Props {
  email: string;
  onWrongAddress: () => void;
}

function useSecondsLeft(from: number): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(from);
  useEffect(() => {
    if (left <= 0) return;
    const timer = window.setTimeout(() => setLeft(left - 1), 1000);
    return () => window.clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}

export function LetterSent({ email, onWrongAddress }: Props) {
  const { t } = useTranslation('account');
  const problemText = useProblemText();
  const [left, setLeft] = useSecondsLeft(RESEND_AFTER_SECONDS);
  const resend = useMutation({
    mutationFn: () => accountApi.resend(email),
    onSuccess: () => setLeft(RESEND_AFTER_SECONDS),
    onError: (error) => isApiError(error) && setLeft(error.retryAfterSeconds ?? 0),
  });

  return (
    <Page title={t('sent.title')}>
      <div role="status">
        <Notice tone="success">
          <p className="break-anywhere">{t('sent.text', { email })}</p>
        </Notice>
      </div>
      <div className="stack">
        <p>{t('sent.next')}</p>
        <p className="muted">{t('sent.spam')}</p>
      </div>
      <div className="actions">
        <Button
          size="large"
          disabled={left > 0}
          loading={resend.isPending}
          onClick={() => resend.mutate()}
          className="figures"
        >
          {left > 0 ? t('sent.wait', { seconds: left }) : t('sent.resend')}
        </Button>
        <Button size="large" type="link" onClick={onWrongAddress}>
          {t('sent.wrong')}
        </Button>
      </div>
      <div role="status" className="account-status">
        {resend.isSuccess && <p>{t('sent.resent')}</p>}
        {resend.error && <p className="field-error">{problemText(resend.error)}</p>}
      </div>
    </Page>
  );
}
