import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorView, LoadingView } from './StateViews';

interface Props<T> {
  query: UseQueryResult<T>;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** Skeleton, error with a retry, or the data; stale data stay on screen while a reload fails. */
export function QueryView<T>({ query, rows, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorView error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingView rows={rows} />;
}
