import { useQuery } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { components } from '@/shared/api/identity';

type Schema = components['schemas'];
export type NextStep = Schema['NextStepResponse']['next'];
export type Enrolment = Schema['Enrolment'];
export type RecoveryCodesResponse = Schema['RecoveryCodesResponse'];

const SIGN_IN = '/id/second-factor';
const OWN = '/api/identity/me/second-factor';

export const secondFactorApi = {
  signIn: (code: string) => api.post(SIGN_IN, { code }),
  begin: () => api.post<Enrolment>(`${SIGN_IN}/enrolment`),
  confirm: (code: string) => api.post<RecoveryCodesResponse>(`${SIGN_IN}/enrolment/confirmation`, { code }),
  beginOwn: () => api.post<Enrolment>(`${OWN}/enrolment`),
  confirmOwn: (code: string) => api.post<RecoveryCodesResponse>(`${OWN}/enrolment/confirmation`, { code }),
  beginReplacement: (currentPassword: string, code: string) =>
    api.post<Enrolment>(`${OWN}/replacement`, { currentPassword, code }),
  confirmReplacement: (code: string) =>
    api.post<RecoveryCodesResponse>(`${OWN}/replacement/confirmation`, { code }),
  cancelReplacement: () => api.delete<null>(`${OWN}/replacement`),
  renewCodes: (code: string) => api.post<RecoveryCodesResponse>(`${OWN}/recovery-codes`, { code }),
};

/** Begins once: a reload of the query would make another secret than the one that was scanned. */
export function useEnrolment(where: 'sign-in' | 'own', begin: () => Promise<Enrolment>) {
  return useQuery({
    queryKey: ['second-factor-enrolment', where],
    queryFn: begin,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
}

export function useSecondFactor() {
  return useQuery({
    queryKey: ['second-factor'],
    queryFn: ({ signal }) => api.get<Schema['SecondFactorState']>(OWN, { signal }),
  });
}
