import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { LocalizedText } from '@/app/api/problem';
import type { Locale } from '@/i18n/locale';

export const SLOT_STATUSES = ['OPEN', 'ROSTER_CLOSED'] as const;

export interface OperatorSlot {
  id: string;
  centreCode: string;
  centreName: LocalizedText | string;
  room: string;
  startsAt: string;
  language: Locale;
  totalSeats: number;
  freeSeats: number;
  held: number;
  reserved: number;
  status: (typeof SLOT_STATUSES)[number];
}

export interface SlotPage {
  date: string | null;
  previousDate: string | null;
  nextDate: string | null;
  slots: OperatorSlot[];
  page: number;
  pageSize: number;
  total: number;
}

export interface SlotFilter {
  region: string;
  centre: string;
  language: string;
  status: string;
  /** Empty: the next day that has slots. */
  date: string;
}

export interface ImportLine {
  line: number;
  column: string | null;
  code: string;
  text?: LocalizedText;
}

export interface ImportReport {
  lines: number;
  accepted: number;
  errors: ImportLine[];
}

export type Verdict = 'IMPORTED' | 'DEGRADED' | 'REFUSED';

export interface ItemReport {
  importId: string;
  findings: string[];
  items: { identifier: string; title: string; verdict: Verdict; reasons: string[] }[];
}

export interface ItemSummary {
  id: string;
  identifier: string;
  version: number;
  subject: string;
  part: string;
  language: Locale;
  title: string;
  state: string;
}

interface ItemPage {
  items: ItemSummary[];
  next: string | null;
}

export type MailState = 'WAITING' | 'QUEUED' | 'SENT' | 'FAILED';

export interface Mail {
  id: string;
  template: string;
  locale: Locale | null;
  state: MailState;
  attempts: number;
  createdAt: string;
  sentAt: string | null;
  lastError: string | null;
  recipientMasked: string | null;
}

interface MailPage {
  mails: Mail[];
  next: string | null;
}

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const ITEMS = '/api/testing/items';

export const operatorApi = {
  importSchedule: (kind: string, file: File) =>
    api.post<ImportReport>('/api/scheduling/operator/imports', form({ kind, file })),
  importItems: (fields: { subject: string; part: string; language: string; file: File }) =>
    api.post<ItemReport>(`${ITEMS}/imports`, form(fields)),
  reviewItems: (importId: string) => api.post<{ items: number }>(`${ITEMS}/imports/${importId}/review`),
  publishItems: (importId: string) => api.post<{ items: number }>(`${ITEMS}/imports/${importId}/publish`),
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
      api.get<ItemPage>(`${ITEMS}${query({ ...filter, after: pageParam })}`, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useMails(state: string) {
  return useInfiniteQuery({
    queryKey: ['mails', state],
    queryFn: ({ signal, pageParam }) =>
      api.get<MailPage>(`/api/notifications/mails${query({ state, cursor: pageParam })}`, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 10_000,
  });
}
