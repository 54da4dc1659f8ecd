import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import { asked } from '@/features/reference/api';
import type { components as NotificationService } from '@/shared/api/notification';
import type { components as ReferenceService } from '@/shared/api/reference';
import type { components as SchedulingService } from '@/shared/api/scheduling';
import type { components as TestingService } from '@/shared/api/testing';

type Scheduling = SchedulingService['schemas'];
type Testing = TestingService['schemas'];
type Reference = ReferenceService['schemas'];
type Notification = NotificationService['schemas'];
export type SlotPage = Scheduling['SlotPageResponse'];
export type OperatorSlot = Scheduling['SlotOverviewResponse'];
export type ImportReport = Scheduling['ImportResponse'];
export type ImportLine = Scheduling['ImportLine'];
export type ReferenceReport = Reference['ImportResponse'];
export type ReferenceKind = Reference['KindResponse'];
export type ReferenceEntry = Reference['EntryResponse'];
export type ItemReport = Testing['ImportReport'];
export type Verdict = Testing['ItemVerdict']['verdict'];
export type UnscoredSitting = Testing['UnscoredSitting'];
export type Mail = Notification['MailView'];
export type MailState = Mail['state'];

export const SLOT_STATUSES = [
  'DRAFT',
  'OPEN',
  'ROSTER_CLOSED',
  'CANCELLED',
] as const satisfies OperatorSlot['status'][];

export interface SlotFilter {
  region: string;
  centre: string;
  language: string;
  status: string;
  /** Empty: the next day that has slots. */
  date: string;
}

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const ITEMS = '/api/testing/items';
const REFERENCE = '/api/reference';
const UNSCORED = '/api/testing/unscored';

export const operatorApi = {
  importSchedule: (kind: string, file: File) =>
    api.post<ImportReport>('/api/scheduling/operator/imports', form({ kind, file })),
  importReference: (kind: string, file: File, closeMissing: boolean) =>
    api.post<ReferenceReport>(
      `${REFERENCE}/operator/imports`,
      form({ kind, file, closeMissing: String(closeMissing) }),
    ),
  importItems: (fields: { subject: string; part: string; language: string; file: File }) =>
    api.post<ItemReport>(`${ITEMS}/imports`, form(fields)),
  reviewItems: (importId: string) => api.post<{ items: number }>(`${ITEMS}/imports/${importId}/review`),
  publishItems: (importId: string) => api.post<{ items: number }>(`${ITEMS}/imports/${importId}/publish`),
  rescore: (sittingId: string) => api.post(`${UNSCORED}/${sittingId}/rescore`),
  retryMail: (id: string) => api.post(`/api/notifications/mails/${id}/retry`),
};

export function useOperatorSlots(filter: SlotFilter, page: number) {
  return useQuery({
    queryKey: ['operator-slots', filter, page],
    queryFn: ({ signal }) =>
      api.get<SlotPage>(`/api/scheduling/operator/slots${query({ ...filter, page })}`, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
}

export function useItems(filter: { subject: string; language: string }) {
  return useInfiniteQuery({
    queryKey: ['items', filter],
    queryFn: ({ signal, pageParam }) =>
      api.get<Testing['ItemPage']>(`${ITEMS}${query({ ...filter, after: pageParam })}`, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useUnscored() {
  return useQuery({
    queryKey: ['unscored'],
    queryFn: ({ signal }) => api.get<UnscoredSitting[]>(UNSCORED, { signal }),
    refetchInterval: 15_000,
  });
}

export function useReferenceKinds() {
  return useQuery({
    queryKey: ['reference-kinds'],
    queryFn: ({ signal }) => api.get<ReferenceKind[]>(`${REFERENCE}/operator/kinds`, { signal }),
  });
}

export interface ReferenceQuestion {
  list: string;
  /** Part of a name, or the BIN of an organisation. */
  q: string;
  /** Everything in it, at any depth. */
  place: string;
}

export function useReferenceSearch({ list, q, place }: ReferenceQuestion) {
  return useInfiniteQuery({
    queryKey: ['reference', list, q, place],
    queryFn: ({ signal, pageParam }) =>
      api.get<Reference['EntryPage']>(
        `${REFERENCE}/${list}${query({ place, ...asked(list, q), after: pageParam })}`,
        { signal },
      ),
    enabled: q !== '' || place !== '',
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useMails(state: string) {
  return useInfiniteQuery({
    queryKey: ['mails', state],
    queryFn: ({ signal, pageParam }) =>
      api.get<Notification['MailPage']>(`/api/notifications/mails${query({ state, cursor: pageParam })}`, {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 10_000,
  });
}
