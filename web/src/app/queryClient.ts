import { QueryClient } from '@tanstack/react-query';
import { isApiError } from '@/app/api/problem';

const MAX_RETRIES = 2;
/** A 503 was waited for on the server already; somebody looks at an empty page meanwhile. */
const MAX_RETRIES_WHILE_AWAY = 1;

/** Only reading is tried again, and only when trying again can help. */
function shouldRetry(failures: number, error: unknown): boolean {
  if (!isApiError(error)) return failures < MAX_RETRIES;
  if (error.status === 503) return failures < MAX_RETRIES_WHILE_AWAY;
  return failures < MAX_RETRIES && (error.status >= 500 || error.status === 429);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: shouldRetry,
        retryDelay: (failures) => Math.min(400 * 2 ** failures, 4000),
        networkMode: 'always',
        staleTime: 10_000,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
