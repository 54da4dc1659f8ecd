import { ErrorView } from './StateViews';

interface Props {
  queries: readonly { data: unknown; error: unknown; refetch: () => unknown }[];
  /** What is missing, when the page does not show it. */
  title?: string;
}

/** One notice for all of them that did not load, with one retry: beside what the page shows without them. */
export function LoadFailure({ queries, title }: Props) {
  const failed = queries.filter(({ data, error }) => error && data === undefined);
  if (failed.length === 0) return null;
  const retry = () => failed.forEach((each) => void each.refetch());
  return <ErrorView error={failed[0]?.error} title={title} onRetry={retry} />;
}
