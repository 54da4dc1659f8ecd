import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { Locale } from '@/i18n/locale';
import type { components } from '@/shared/api/identity';

type Schema = components['schemas'];
export type StaffAccount = Schema['StaffAccount'];
export type Grant = Schema['StaffGrantView'];
export type GiveRole = Schema['GiveRoleRequest'];
export type StaffRole = GiveRole['role'];
export type AuditEntry = Schema['AuditEntry'];
export type Outcome = AuditEntry['outcome'];

export interface AuditFilter {
  from: string;
  to: string;
  actor: string;
  service: string;
  action: string;
  outcome: string;
}

const ROOT = '/api/identity/staff';

export const staffApi = {
  open: (email: string, locale: Locale) =>
    api.post<Schema['CreatedResponse']>(`${ROOT}/accounts`, { email, locale }),
  give: (accountId: string, role: GiveRole) =>
    api.post<Schema['CreatedResponse']>(`${ROOT}/accounts/${accountId}/grants`, role),
  changeLastDay: (grantId: string, lastDay: string | null) =>
    api.put(`${ROOT}/grants/${grantId}/last-day`, { lastDay }),
  revoke: (grantId: string) => api.delete(`${ROOT}/grants/${grantId}`),
  endSessions: (accountId: string) => api.delete(`${ROOT}/accounts/${accountId}/sessions`),
  resetSecondFactor: (accountId: string) => api.delete(`${ROOT}/accounts/${accountId}/second-factor`),
};

export function useStaff(filter: { text: string; role: string }) {
  return useInfiniteQuery({
    queryKey: ['staff', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      api.get<Schema['StaffPage']>(`${ROOT}/accounts${query({ ...filter, cursor: pageParam })}`, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useStaffAccount(accountId: string) {
  return useQuery({
    queryKey: ['staff', 'account', accountId],
    queryFn: ({ signal }) => api.get<StaffAccount>(`${ROOT}/accounts/${accountId}`, { signal }),
  });
}

export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ signal, pageParam }) =>
      api.get<Schema['AuditPage']>(`/api/identity/audit${query({ ...filter, cursor: pageParam })}`, {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
