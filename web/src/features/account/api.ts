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
export type RegistrationLink = Schema['LinkResponse'];
export type PersonRequest = Schema['PersonRequest'];

const ROOT = '/api/identity';

export const accountApi = {
  signIn: (email: string, password: string) =>
    api.post<null>('/id/login', { email, password }, { ownUnauthenticated: true }),
  register: (email: string, locale: Locale) => api.post(`${ROOT}/registrations`, { email, locale }),
  resend: (email: string) => api.post(`${ROOT}/registrations/resend`, { email }),
  link: (token: string) => api.get<RegistrationLink>(`${ROOT}/registrations/${encodeURIComponent(token)}`),
  confirm: (token: string, password: string) =>
    api.post<Schema['ConfirmResponse']>(`${ROOT}/registrations/confirm`, { token, password }),
  lookup: (iin: string) => api.post<FoundPerson>(`${ROOT}/me/person/lookup`, { iin }),
  savePerson: (person: PersonRequest) => api.put<Person>(`${ROOT}/me/person`, person),
};

export const meQuery = {
  queryKey: ['me'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<Me>(`${ROOT}/me`, { signal }),
};

export function useMe() {
  return useQuery(meQuery);
}
