import { useQuery } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { Locale } from '@/i18n/locale';
import type { components } from '@/shared/api/identity';

type Schema = components['schemas'];
export type Person = Schema['PersonResponse'];
export type PersonKind = Person['kind'];
export type Sex = Person['sex'];
export type Me = Schema['MeResponse'];
export type FoundPerson = Pick<Person, keyof Schema['LookupResponse']>;
export type MailedLink = Schema['LinkResponse'];
export type SignedInSession = Schema['SignInResponse'];
export type PersonRequest = Schema['PersonRequest'];

/** As their addresses name them. */
export type PasswordLinkKind = 'registrations' | 'recoveries';
export type LinkKind = PasswordLinkKind | 'email-changes';

const ROOT = '/api/identity';

export const accountApi = {
  signIn: (email: string, password: string) =>
    api.post<Schema['NextStepResponse'] | null>(
      '/id/login',
      { email, password },
      { ownUnauthenticated: true },
    ),
  register: (email: string, locale: Locale) => api.post(`${ROOT}/registrations`, { email, locale }),
  resend: (email: string) => api.post(`${ROOT}/registrations/resend`, { email }),
  link: (kind: LinkKind, token: string) =>
    api.get<MailedLink>(`${ROOT}/${kind}/${encodeURIComponent(token)}`),
  setPassword: (kind: PasswordLinkKind, token: string, password: string) =>
    api.post<Schema['ConfirmResponse']>(`${ROOT}/${kind}/confirm`, { token, password }),
  recover: (email: string) => api.post(`${ROOT}/recoveries`, { email }),
  recoverByIin: (iin: string) => api.post(`${ROOT}/recoveries/by-iin`, { iin }),
  changePassword: (currentPassword: string, newPassword: string) =>
    api.put<null>(`${ROOT}/me/password`, { currentPassword, newPassword }),
  changeEmail: (currentPassword: string, email: string) =>
    api.post(`${ROOT}/me/email`, { currentPassword, email }),
  confirmEmail: (token: string) =>
    api.post<Schema['ConfirmResponse']>(`${ROOT}/email-changes/confirm`, { token }),
  erase: (currentPassword: string) => api.post<null>(`${ROOT}/me/erasure`, { currentPassword }),
  endSession: (id: string) => api.delete<null>(`${ROOT}/me/sessions/${encodeURIComponent(id)}`),
  endAllSessions: () => api.delete<null>(`${ROOT}/me/sessions`),
  lookup: (iin: string) => api.post<FoundPerson>(`${ROOT}/me/person/lookup`, { iin }),
  savePerson: (person: PersonRequest) => api.put<Person>(`${ROOT}/me/person`, person),
};

export const meQuery = {
  queryKey: ['me'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<Me>(`${ROOT}/me`, { signal }),
};

export const sessionsQuery = {
  queryKey: ['sessions'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api.get<SignedInSession[]>(`${ROOT}/me/sessions`, { signal }),
};

export function useSessions() {
  return useQuery(sessionsQuery);
}

export function useMe() {
  return useQuery(meQuery);
}
