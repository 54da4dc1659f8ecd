import { useQuery } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { LocalizedText } from '@/app/api/problem';
import type { Locale } from '@/i18n/locale';
import type { BodyNode } from './body/types';

export type SittingStatus =
  'SCHEDULED' | 'CHECKED_IN' | 'RELEASED' | 'RUNNING' | 'PAUSED' | 'COMPLETED' | 'TERMINATED' | 'CANCELLED';

export interface Sitting {
  id: string;
  applicationId: string;
  status: SittingStatus;
  serverTime: string;
  startsAt: string;
  centreName: LocalizedText | string;
  room: string;
  seatNumber: number;
  subjectName: LocalizedText | string | null;
  language: Locale;
  startedAt: string | null;
  endsAt: string | null;
  remainingSeconds: number | null;
  durationMinutes: number | null;
  questionCount: number;
  answeredCount: number;
  largeType: boolean;
}

/** A response by response identifier, as the item's interactions give it. */
export type ResponseValue = string | number | string[];
export type Response = Record<string, ResponseValue>;

export interface Question {
  number: number;
  section: string;
  item: { identifier: string; body: { content: BodyNode[] } };
  response: Response | null;
  revision: number;
  flagged: boolean;
}

export interface Paper {
  sections: { code: string; title: LocalizedText | string }[];
  questions: Question[];
}

export interface SavedAnswer {
  number: number;
  revision: number;
  savedAt: string;
  serverTime: string;
}

export interface StaleAnswer {
  code: 'stale-revision';
  revision: number;
  response: Response | null;
  flagged?: boolean;
}

export interface Result {
  percent: number;
  score: number;
  maxScore: number;
  parts: { code: string; title: LocalizedText | string; score: number; maxScore: number }[];
  outcomes: { category: string; thresholdPercent: number; reached: boolean }[];
  releasedAt: string;
  validUntil: string;
}

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
