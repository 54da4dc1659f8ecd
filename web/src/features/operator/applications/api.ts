import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { components as ApplicationService } from '@/shared/api/application';
import type { components as SchedulingService } from '@/shared/api/scheduling';
import type { ApplicationFilter } from './filter';

type Application = ApplicationService['schemas'];
export type ApplicationLine = Application['ApplicationOverview'];
export type ApplicationDetails = Application['OperatorApplicationResponse'];

const OPERATOR = '/api/applications/operator';

export function useApplicationList(filter: ApplicationFilter) {
  return useInfiniteQuery({
    queryKey: ['operator-applications', filter],
    queryFn: ({ signal, pageParam }) =>
      api.get<Application['OverviewPage']>(`${OPERATOR}${query({ ...filter, after: pageParam })}`, {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** Of all statuses, whichever is shown. */
export function useApplicationCounts(shown: ApplicationFilter) {
  const filter = { ...shown, status: '' };
  return useQuery({
    queryKey: ['operator-application-counts', filter],
    queryFn: ({ signal }) =>
      api.get<Application['OverviewCounts']>(`${OPERATOR}/counts${query(filter)}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}

export function useAnyApplication(id: string) {
  return useQuery({
    queryKey: ['operator-application', id],
    queryFn: ({ signal }) => api.get<ApplicationDetails>(`${OPERATOR}/${id}`, { signal }),
    // each look at a person's answers is recorded: only when somebody asks for it
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}

/** The latest ones, to choose from. */
export function useCampaignChoice() {
  return useQuery({
    queryKey: ['campaign-choice'],
    queryFn: ({ signal }) =>
      api.get<SchedulingService['schemas']['CampaignPageResponse']>('/api/scheduling/operator/campaigns', {
        signal,
      }),
    staleTime: 60_000,
  });
}
