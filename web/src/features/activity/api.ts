import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { components } from '@/shared/api/application';
import type { components as Testing } from '@/shared/api/testing';

type Schema = components['schemas'];
export type Application = Schema['ApplicationResponse'];
export type Change = Schema['ChangeApplicationRequest'];
export type ApplicationCard = Schema['ApplicationCardResponse'];
export type ApplicationStatus = Application['status'];
export type AgreedText = Schema['AgreedTextResponse'];
export type HistoryEntry = Schema['HistoryLineResponse'];
export type SittingCard = Testing['schemas']['SittingResponse'];

export const activityApi = {
  remove: (id: string) => api.delete(`/api/applications/${id}`),
  change: (id: string, fields: Change) => api.put<Application>(`/api/applications/${id}`, fields),
  changeSeat: (slotId: string) => api.put('/api/scheduling/reservations/mine', { slotId }),
};

export function isSettled(status: ApplicationStatus): boolean {
  return status !== 'SUBMITTED';
}

export function useApplications() {
  return useQuery({
    queryKey: ['applications'],
    queryFn: ({ signal }) => api.get<ApplicationCard[]>('/api/applications', { signal }),
    // an application that waits for its answer soon has one
    refetchInterval: (current) =>
      current.state.data?.some((each) => each.status === 'SUBMITTED') ? 2_000 : false,
  });
}

export function applicationQuery(id: string) {
  return queryOptions({
    queryKey: ['applications', id],
    queryFn: ({ signal }) => api.get<Application>(`/api/applications/${id}`, { signal }),
  });
}

/** `waitFrom`: the server holds the answer a few seconds back, until the application leaves that status. */
export function useApplication(id: string, waitFrom?: ApplicationStatus) {
  return useQuery({
    queryKey: ['applications', id],
    queryFn: ({ signal }) =>
      api.get<Application>(`/api/applications/${id}${query({ waitForChangeFrom: waitFrom })}`, { signal }),
    enabled: id !== '',
  });
}

/** It never changes. */
export function useAgreement(id: string) {
  return useQuery({
    queryKey: ['applications', id, 'agreement'],
    queryFn: ({ signal }) => api.get<AgreedText>(`/api/applications/${id}/agreement`, { signal }),
  });
}

export function useSittings() {
  return useQuery({
    queryKey: ['sittings'],
    queryFn: ({ signal }) => api.get<SittingCard[]>('/api/testing/sittings/mine', { signal }),
  });
}
