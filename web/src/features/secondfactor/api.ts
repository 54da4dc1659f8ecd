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
  renewCodes: (code: string) => api.post<RecoveryCodesResponse>(`${OWN}/recovery-codes`, { code }),
};

export function useSecondFactor() {
  return useQuery({
    queryKey: ['second-factor'],
    queryFn: ({ signal }) => api.get<Schema['SecondFactorState']>(OWN, { signal }),
  });
}
