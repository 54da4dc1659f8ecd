import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { components } from '@/shared/api/application';

type Schema = components['schemas'];
export type AttesteeLine = Schema['AttesteeLine'];
export type AttesteePage = Schema['AttesteePage'];
export type DraftSummary = Schema['DraftSummary'];
export type ListRevision = Schema['ListRevision'];

const ATTESTEES = '/api/applications/attestees';
const SENT = `${ATTESTEES}/sent`;

export const attesteesApi = {
  exclude: (region: string, applicationId: string, reason: string) =>
    api.put(`${ATTESTEES}/${region}/exclusions/${applicationId}`, { reason }),
  restore: (region: string, applicationId: string) =>
    api.delete(`${ATTESTEES}/${region}/exclusions/${applicationId}`),
  approve: (region: string, digest: string) =>
    api.post<ListRevision>(`${ATTESTEES}/${region}/revisions`, { digest }),
  send: (region: string, revision: number) =>
    api.post<ListRevision>(`${ATTESTEES}/${region}/revisions/${revision}/sending`),
};

export const fileOf = (id: string) => `${SENT}/${id}/lines.csv`;

export function useMyRegions() {
  return useQuery({
    queryKey: ['attestees', 'regions'],
    queryFn: ({ signal }) => api.get<Schema['RegionsResponse']>(ATTESTEES, { signal }),
    staleTime: 60_000,
  });
}

export function useDraftSummary(region: string) {
  return useQuery({
    queryKey: ['attestees', region],
    queryFn: ({ signal }) => api.get<DraftSummary>(`${ATTESTEES}/${region}`, { signal }),
  });
}

function useLines(key: readonly string[], address: string) {
  return useInfiniteQuery({
    queryKey: key,
    queryFn: ({ signal, pageParam }) =>
      api.get<AttesteePage>(`${address}/lines${query({ after: pageParam })}`, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useDraftLines(region: string) {
  return useLines(['attestees', region, 'lines'], `${ATTESTEES}/${region}`);
}

export function useSentLists() {
  return useQuery({
    queryKey: ['attestees', 'sent'],
    queryFn: ({ signal }) => api.get<ListRevision[]>(SENT, { signal }),
  });
}

export function useSentLines(id: string) {
  return useLines(['attestees', 'sent', id], `${SENT}/${id}`);
}
