import { useQuery } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { Role } from '@/app/session/useSession';
import type { Locale } from '@/i18n/locale';

export type PersonKind = 'IIN' | 'NO_IIN';
export type Sex = 'MALE' | 'FEMALE';

export interface Person {
  kind: PersonKind;
  iin: string | null;
  surname: string;
  name: string;
  patronymic: string | null;
  birthDate: string;
  sex: Sex;
  phone: string;
  ethnicity: string | null;
  citizenship: string | null;
  documentNumber: string | null;
  source: 'REGISTER' | 'SELF';
}

export interface Me {
  accountId: string;
  email: string;
  locale: Locale;
  roles: Role[];
  person: Person | null;
}

export type FoundPerson = Pick<Person, 'iin' | 'surname' | 'name' | 'patronymic' | 'birthDate' | 'sex'>;

export interface RegistrationLink {
  email: string;
  state: 'VALID' | 'EXPIRED' | 'USED';
}

export type PersonRequest = Omit<Person, 'source'>;

const ROOT = '/api/identity';

export const accountApi = {
  signIn: (email: string, password: string) =>
    api.post<null>('/id/login', { email, password }, { ownUnauthenticated: true }),
  register: (email: string, locale: Locale) => api.post(`${ROOT}/registrations`, { email, locale }),
  resend: (email: string) => api.post(`${ROOT}/registrations/resend`, { email }),
  link: (token: string) => api.get<RegistrationLink>(`${ROOT}/registrations/${encodeURIComponent(token)}`),
  confirm: (token: string, password: string) =>
    api.post<{ email: string }>(`${ROOT}/registrations/confirm`, { token, password }),
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
