import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { Ornament } from '@/app/shell/Ornament';
import { Notice } from './Notice';
import { useProblemText } from './problemText';

export function LoadingView({ rows = 4 }: { rows?: number }) {
  const { t } = useTranslation('common');
  return (
    <div className="state-view" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <div aria-hidden>
        <Skeleton active paragraph={{ rows }} />
      </div>
    </div>
  );
}

interface ErrorProps {
  error: unknown;
  title?: string;
  onRetry?: () => void;
}

export function ErrorView({ error, title, onRetry }: ErrorProps) {
  const { t } = useTranslation(['common', 'errors']);
  const problemText = useProblemText();
  return (
    <Notice
      tone="error"
      live="alert"
      title={title ?? t('errorView.title')}
      action={onRetry && <Button onClick={onRetry}>{t('errorView.retry')}</Button>}
    >
      <p>{problemText(error)}</p>
      {isApiError(error) && error.problem.traceId && (
        <p className="trace">{t('errors:trace', { id: error.problem.traceId })}</p>
      )}
    </Notice>
  );
}

interface EmptyProps {
  title: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}

export function EmptyView({ title, action, children }: EmptyProps) {
  return (
    <div className="empty-view">
      <Ornament className="empty-mark" />
      <p className="empty-title">{title}</p>
      {children}
      {action}
    </div>
  );
}
