import { useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { components } from '@/shared/api/testing';

type Schema = components['schemas'];
export type TestDay = Schema['DayResponse'];
export type AdminSlot = Schema['SlotSummary'];
export type RosterLine = Schema['RosterLine'];

export type Intervention =
  | { kind: 'pause' | 'resume' | 'terminate'; reason: string }
  | { kind: 'extend'; minutes: number; reason: string };

const ROOT = '/api/testing/admin';

export const administratorApi = {
  checkIn: (sittingId: string) =>
    api.post(`${ROOT}/sittings/${sittingId}/check-in`, { identityShown: true, seatConfirmed: true }),
  release: (slotId: string) => api.post(`${ROOT}/slots/${slotId}/release`),
  intervene: (sittingId: string, { kind, ...body }: Intervention) =>
    api.post(`${ROOT}/sittings/${sittingId}/${kind}`, body),
};

/** Without a date: the day that it is by the server's clock. */
export function useTestDay(date: string) {
  return useQuery({
    queryKey: ['test-day', date],
    queryFn: ({ signal }) => api.get<TestDay>(`${ROOT}/slots${query({ date })}`, { signal }),
    refetchInterval: 5_000,
  });
}

export function useRoster(slotId: string) {
  return useQuery({
    queryKey: ['roster', slotId],
    queryFn: ({ signal }) => api.get<RosterLine[]>(`${ROOT}/slots/${slotId}/roster`, { signal }),
    enabled: slotId !== '',
    refetchInterval: 3_000,
  });
}
