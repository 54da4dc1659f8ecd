import { useQuery } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { Locale } from '@/i18n/locale';

export type Role =
  | 'TEACHER'
  | 'NTC_OPERATOR'
  | 'TEST_ADMINISTRATOR'
  | 'OBSERVER'
  | 'APPEAL_MEMBER'
  | 'COMMISSION_SECRETARY'
  | 'COMMISSION_MEMBER'
  | 'COMMISSION_CHAIR'
  | 'ORGANISATION_OFFICER'
  | 'SITUATIONAL_CENTRE'
  | 'MINISTRY_ANALYST'
  | 'AUDITOR'
  | 'ADMINISTRATOR';

export interface Session {
  authenticated: boolean;
  accountId?: string | null;
  email?: string | null;
  locale?: Locale | null;
  roles?: Role[] | null;
  expiresAt?: string | null;
  serverTime: string;
}

export const sessionQuery = {
  queryKey: ['session'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<Session>('/api/session', { signal }),
  staleTime: 60_000,
};

export function useSession() {
  return useQuery(sessionQuery);
}

export function hasRole(session: Session | undefined, role: Role): boolean {
  return session?.roles?.includes(role) ?? false;
}

export function hasAnyRole(session: Session | undefined, roles: readonly Role[]): boolean {
  return roles.some((role) => hasRole(session, role));
}

export function isStaff(session: Session | undefined): boolean {
  return session?.roles?.some((role) => role !== 'TEACHER') ?? false;
}
