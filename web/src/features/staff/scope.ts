import type { StaffRole } from './api';

/** What a role must say about where it counts; the same as the service's ScopeKind. */
export type ScopeKind = 'COUNTRY' | 'REGION' | 'CENTRES' | 'COMMISSION' | 'MINISTRY_BODY' | 'ORGANISATION';

export const SCOPE_OF: Record<StaffRole, ScopeKind> = {
  NTC_OPERATOR: 'COUNTRY',
  TEST_ADMINISTRATOR: 'CENTRES',
  OBSERVER: 'CENTRES',
  APPEAL_MEMBER: 'COUNTRY',
  COMMISSION_SECRETARY: 'COMMISSION',
  COMMISSION_MEMBER: 'COMMISSION',
  COMMISSION_CHAIR: 'COMMISSION',
  ORGANISATION_OFFICER: 'ORGANISATION',
  SITUATIONAL_CENTRE: 'REGION',
  MINISTRY_ANALYST: 'MINISTRY_BODY',
  AUDITOR: 'COUNTRY',
  ADMINISTRATOR: 'COUNTRY',
};

export const ROLES = Object.keys(SCOPE_OF) as StaffRole[];
export const MINISTRY_BODIES = ['mdobk', 'tkbd', 'he'] as const;
