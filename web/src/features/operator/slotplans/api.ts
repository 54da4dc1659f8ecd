import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { components } from '@/shared/api/scheduling';

type Schema = components['schemas'];
export type SlotPlan = Schema['SlotPlanResponse'];
export type SlotPlanSummary = Schema['SlotPlanSummaryResponse'];
export type SlotPlanRequest = Schema['SlotPlanRequest'];
export type LanguageRule = SlotPlan['language'];
export type Weekday = SlotPlan['weekdays'][number];
type PlanPage = Schema['SlotPlanPageResponse'];
type DaysPage = Schema['PlanDaysResponse'];
type ClashesPage = Schema['PlanClashesResponse'];
export type CentreDay = DaysPage['days'][number];
export type Clash = ClashesPage['clashes'][number];

export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const satisfies Weekday[];

export const LANGUAGE_RULES = [
  'KK',
  'RU',
  'BY_ROOM',
  'BY_TIME',
  'BY_ROOM_TIME_AND_DAY',
] as const satisfies LanguageRule[];

/** Which part of a plan is looked at. */
export interface PlanPart {
  region: string;
  centre: string;
  page: number;
}

const ROOT = '/api/scheduling/operator/slot-plans';
const LIST = 'slot-plans';
const ONE = 'slot-plan';

export const slotPlanApi = {
  make: (wish: SlotPlanRequest) => api.post<SlotPlanSummary>(ROOT, wish),
  publish: (id: string) => api.post<SlotPlan>(`${ROOT}/${id}/publish`),
  discard: (id: string) => api.delete(`${ROOT}/${id}`),
};

export function useSlotPlans(page: number) {
  return useQuery({
    queryKey: [LIST, page],
    queryFn: ({ signal }) => api.get<PlanPage>(`${ROOT}${query({ page })}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useSlotPlan(id: string) {
  return useQuery({
    queryKey: [ONE, id],
    queryFn: ({ signal }) => api.get<SlotPlanSummary>(`${ROOT}/${id}`, { signal }),
  });
}

export function usePlanDays(id: string, part: PlanPart) {
  return useQuery({
    queryKey: [ONE, id, 'days', part],
    queryFn: ({ signal }) => api.get<DaysPage>(`${ROOT}/${id}/days${query({ ...part })}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function usePlanClashes(id: string, part: PlanPart) {
  return useQuery({
    queryKey: [ONE, id, 'clashes', part],
    queryFn: ({ signal }) => api.get<ClashesPage>(`${ROOT}/${id}/clashes${query({ ...part })}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Slots appear, or are for sale: everything that shows them is asked for anew. */
export function useSlotPlansChanged() {
  const queryClient = useQueryClient();
  return () => {
    for (const key of [LIST, ONE, 'operator-slots', 'regions', 'centres']) {
      void queryClient.invalidateQueries({ queryKey: [key] });
    }
  };
}
