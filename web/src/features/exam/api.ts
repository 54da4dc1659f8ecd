import { useQuery } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { components } from '@/shared/api/testing';
import type { BodyNode } from './body/types';

type Schema = components['schemas'];
export type Sitting = Schema['SittingResponse'];
export type SittingStatus = Sitting['status'];

/** A response by response identifier, as the item's interactions give it. */
export type ResponseValue = string | number | string[];
export type Response = Record<string, ResponseValue>;

/** The tree of a question's body and its response are any JSON to the description; body/types.ts tells their shape. */
export type Question = Omit<Schema['Question'], 'item' | 'response'> & {
  item: { identifier: string; body: { content: BodyNode[] } };
  response: Response | null;
};
export type Paper = Omit<Schema['PaperResponse'], 'questions'> & { questions: Question[] };
export type SavedAnswer = Schema['SaveResponse'];
export type StaleAnswer = Pick<Schema['StaleResponse'], 'revision' | 'savedAt'> & {
  code: 'stale-revision';
  response: Response | null;
  flagged?: boolean;
};
export type Result = Schema['ResultResponse'];

const ROOT = '/api/testing';

export const examApi = {
  start: (id: string) => api.post<Sitting>(`${ROOT}/sittings/${id}/start`),
  finish: (id: string) => api.post<unknown>(`${ROOT}/sittings/${id}/finish`),
  saveAnswer: (
    id: string,
    number: number,
    answer: { revision: number; response: Response | null; flagged: boolean },
  ) => api.put<SavedAnswer>(`${ROOT}/sittings/${id}/answers/${number}`, answer),
};

export function fileUrl(sittingId: string, number: number, path: string): string {
  if (path.startsWith('data:')) return path;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `${ROOT}/sittings/${sittingId}/questions/${number}/files/${encoded}`;
}

const POLL_MS: Partial<Record<SittingStatus, number>> = {
  SCHEDULED: 5_000,
  CHECKED_IN: 2_000,
  RELEASED: 5_000,
  RUNNING: 15_000,
  PAUSED: 3_000,
};

export interface TimedSitting {
  sitting: Sitting;
  /** Milliseconds to add to this device's clock to get the server's. */
  offset: number;
}

/** Asked again and again: it carries the server's clock, and what the administrator does. */
export function useSitting(id: string) {
  return useQuery({
    queryKey: ['sitting', id],
    queryFn: async ({ signal }): Promise<TimedSitting> => {
      const sent = Date.now();
      const sitting = await api.get<Sitting>(`${ROOT}/sittings/${id}`, { signal });
      return { sitting, offset: Date.parse(sitting.serverTime) - (sent + Date.now()) / 2 };
    },
    staleTime: 0,
    refetchInterval: (query) => {
      const status = query.state.data?.sitting.status;
      return status ? (POLL_MS[status] ?? false) : false;
    },
    refetchIntervalInBackground: true,
  });
}

export function usePaper(id: string) {
  return useQuery({
    queryKey: ['paper', id],
    queryFn: ({ signal }) => api.get<Paper>(`${ROOT}/sittings/${id}/paper`, { signal }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

export function useResult(id: string) {
  return useQuery({
    queryKey: ['result', id],
    queryFn: ({ signal }) => api.get<Result>(`${ROOT}/results/${id}`, { signal }),
    retry: false,
    refetchInterval: (query) => (query.state.data ? false : 3_000),
  });
}
