import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { components } from '@/shared/api/scheduling';

type Scheduling = components['schemas'];
export type QueuePage = Scheduling['QueuePageResponse'];
export type QueueLine = Scheduling['QueueLine'];
export type OfferPage = Scheduling['OfferPageResponse'];
export type OfferLine = Scheduling['OfferLine'];

export interface WaitingFilter {
  region: string;
  centre: string;
  language: string;
}

const WAITING = '/api/scheduling/operator/waiting';
const LOOK_AGAIN = 15_000;

export function useQueues(filter: WaitingFilter, page: number) {
  return useQuery({
    queryKey: ['operator-waiting', filter, page],
    queryFn: ({ signal }) => api.get<QueuePage>(`${WAITING}${query({ ...filter, page })}`, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN,
  });
}

export function useOffers(filter: WaitingFilter, page: number) {
  return useQuery({
    queryKey: ['operator-offers', filter, page],
    queryFn: ({ signal }) => api.get<OfferPage>(`${WAITING}/offers${query({ ...filter, page })}`, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN,
  });
}
