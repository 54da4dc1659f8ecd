import { QueryClient } from '@tanstack/react-query';
import { isApiError } from '@/app/api/problem';

const MAX_RETRIES = 2;

/** Only reading is tried again, and only when trying again can help. */
function shouldRetry(failures: number, error: unknown): boolean {
  if (failures >= MAX_RETRIES) return false;
  return isApiError(error) ? error.status >= 500 || error.status === 429 : true;
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
