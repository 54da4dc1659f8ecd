import { isRealDay } from '@/ui/form/DateField';

const NAMES = [
  'campaign',
  'region',
  'centre',
  'day',
  'testType',
  'employment',
  'language',
  'status',
  'number',
] as const;

/** What is looked for; empty does not narrow, an empty campaign is the current one. */
export type ApplicationFilter = Record<(typeof NAMES)[number], string>;

export const STATUSES = ['SUBMITTED', 'ACCEPTED', 'TESTED', 'REFUSED', 'WITHDRAWN'] as const;

const NUMBER = /^\d{4}-\d{7,12}$/;
export const isNumber = (typed: string) => NUMBER.test(typed);

/** The address holds what is looked for, so that back, reload and a new sign-in keep it. */
export function addressOf(filter: ApplicationFilter): string {
  const search = new URLSearchParams();
  for (const name of NAMES) if (filter[name]) search.set(name, filter[name]);
  return `?${search}`;
}

export function filterOf(search: URLSearchParams): ApplicationFilter {
  const told = Object.fromEntries(NAMES.map((name) => [name, search.get(name) ?? ''])) as ApplicationFilter;
  return {
    ...told,
    day: isRealDay(told.day) ? told.day : '',
    number: isNumber(told.number) ? told.number : '',
  };
}
