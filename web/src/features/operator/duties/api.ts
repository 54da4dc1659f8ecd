import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { components as IdentityService } from '@/shared/api/identity';
import type { components as SchedulingService } from '@/shared/api/scheduling';

type Scheduling = SchedulingService['schemas'];
export type Duty = Scheduling['DutyResponse'];
export type DutyRole = Duty['role'];
export type DutyRequest = Scheduling['DutyRequest'];
export type Gap = Scheduling['Gap'];
export type GapPage = Scheduling['GapPageResponse'];
export type Slot = Scheduling['SlotOverviewResponse'];
export type Person = IdentityService['schemas']['CentrePerson'];
type DutyPage = Scheduling['DutyPageResponse'];
type SlotPage = Scheduling['SlotPageResponse'];

export const DUTY_ROLES = ['TEST_ADMINISTRATOR', 'OBSERVER'] as const satisfies DutyRole[];
export const DAY = 'duty-day';
export const GAPS = 'duty-gaps';

const ROOT = '/api/scheduling/operator';

export interface DutyFilter {
  region: string;
  centre: string;
  date: string;
}

export const dutyApi = {
  give: (duty: Partial<DutyRequest>) => api.post<Duty>(`${ROOT}/duties`, duty),
  remove: (id: string) => api.delete(`${ROOT}/duties/${id}`),
};

/** A centre's day on one page, which has some dozens of sessions at most: all pages of a list. */
async function allOf<P extends { page: number; pageSize: number; total: number }>(
  load: (page: number) => Promise<P>,
): Promise<P[]> {
  const first = await load(1);
  const last = Math.ceil(first.total / first.pageSize);
  const others = Array.from({ length: Math.max(0, last - 1) }, (_, index) => load(index + 2));
  return [first, ...(await Promise.all(others))];
}

export interface DutyDay {
  /** Null: the centre has no sessions, and none was asked for. */
  date: string | null;
  previousDate: string | null;
  nextDate: string | null;
  slots: Slot[];
  duties: Duty[];
  /** Sessions without an administrator. */
  gaps: ReadonlySet<string>;
}

async function dayOf(centre: string, asked: string, signal: AbortSignal): Promise<DutyDay> {
  const slotPage = (date: string) => (page: number) =>
    api.get<SlotPage>(`${ROOT}/slots${query({ centre, date, page })}`, { signal });
  const first = await slotPage(asked)(1);
  const date = first.date ?? null;
  if (!date) return { date, previousDate: null, nextDate: null, slots: [], duties: [], gaps: new Set() };
  const [slots, duties, gaps] = await Promise.all([
    allOf((page) => (page === 1 ? Promise.resolve(first) : slotPage(date)(page))),
    allOf((page) => api.get<DutyPage>(`${ROOT}/duties${query({ centre, date, page })}`, { signal })),
    allOf((page) => api.get<GapPage>(`${ROOT}/duties/gaps${query({ centre, date, page })}`, { signal })),
  ]);
  return {
    date,
    previousDate: first.previousDate ?? null,
    nextDate: first.nextDate ?? null,
    slots: slots.flatMap((page) => page.slots).filter((slot) => slot.status !== 'DRAFT'),
    duties: duties.flatMap((page) => page.duties),
    gaps: new Set(gaps.flatMap((page) => page.gaps).map((gap) => gap.slotId)),
  };
}

/** Without a date: the next day on which the centre has sessions. */
export function useDutyDay(centre: string, date: string) {
  return useQuery({
    queryKey: [DAY, centre, date],
    queryFn: ({ signal }) => dayOf(centre, date, signal),
    enabled: centre !== '',
  });
}

export function useGaps(filter: DutyFilter, page: number) {
  return useQuery({
    queryKey: [GAPS, filter, page],
    queryFn: ({ signal }) => api.get<GapPage>(`${ROOT}/duties/gaps${query({ ...filter, page })}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useCentrePeople(centre: string, date: string | null) {
  return useQuery({
    queryKey: ['centre-people', centre, date],
    queryFn: ({ signal }) =>
      api.get<Person[]>(`/api/identity/staff/centres/${centre}/people${query({ date })}`, { signal }),
    enabled: date !== null,
  });
}
