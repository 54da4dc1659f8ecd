import { useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { Locale } from '@/i18n/locale';
import type { Name, SlotPlace } from '@/features/apply/api';

export type ApplicationStatus = 'SUBMITTED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'TESTED';

export interface ApplicationCard {
  id: string;
  number: string;
  testType: string;
  subject: string | null;
  subjectName?: Name | null;
  language: Locale;
  status: ApplicationStatus;
  refusalReason: string | null;
  slot: (SlotPlace & { seatNumber: number | string }) | null;
  submittedAt: string;
  canEdit: boolean;
  canDelete: boolean;
  editableUntil: string | null;
  certificateId: string | null;
}

export interface HistoryEntry {
  at: string;
  status: ApplicationStatus;
  reason: string | null;
}

export interface Application extends ApplicationCard {
  phone?: string | null;
  employment?: string | null;
  disabilityOfSight?: boolean | null;
  speciality?: string | null;
  studyFrom?: number | string | null;
  studyTo?: number | string | null;
  categoryHeld?: string | null;
  categoryValidUntil?: string | null;
  categorySought?: string | null;
  organisationBin?: string | null;
  organisationName?: Name | null;
  history: HistoryEntry[];
}

export interface SittingCard {
  id: string;
  applicationId: string;
  status: string;
  serverTime: string;
  startsAt: string;
  centreName: Name;
  room: Name;
  seatNumber: number | string;
  subjectName: Name | null;
  language: Locale;
}

export const activityApi = {
  remove: (id: string) => api.delete(`/api/applications/${id}`),
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

/** `waitFrom`: the server holds the answer a few seconds back, until the application leaves that status. */
export function useApplication(id: string, waitFrom?: ApplicationStatus) {
  return useQuery({
    queryKey: ['applications', id],
    queryFn: ({ signal }) =>
      api.get<Application>(`/api/applications/${id}${query({ waitForChangeFrom: waitFrom })}`, { signal }),
    enabled: id !== '',
  });
}

export function useSittings() {
  return useQuery({
    queryKey: ['sittings'],
    queryFn: ({ signal }) => api.get<SittingCard[]>('/api/testing/sittings/mine', { signal }),
  });
}
