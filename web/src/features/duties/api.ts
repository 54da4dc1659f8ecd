import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { components } from '@/shared/api/scheduling';

export type DutyPage = components['schemas']['DutyPageResponse'];

export function useMyDuties(page: number) {
  return useQuery({
    queryKey: ['my-duties', page],
    queryFn: ({ signal }) => api.get<DutyPage>(`/api/scheduling/duties/mine${query({ page })}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
