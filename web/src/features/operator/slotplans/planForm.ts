import { isRealDay } from '@/ui/form/DateField';
import { refusalsOf, required, type FormErrors } from '@/ui/form/errors';
import type { LanguageRule, SlotPlanRequest, Weekday } from './api';

export const FIELDS = [
  'campaignId',
  'dateFrom',
  'dateTo',
  'weekdays',
  'excludedDates',
  'times',
  'places',
  'languageRule',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** A wish as it is typed. */
export interface Typed {
  campaignId: string;
  dateFrom: string;
  dateTo: string;
  weekdays: Weekday[];
  /** Days `dd.MM.yyyy` between commas. */
  excludedDates: string;
  /** Times between commas. */
  times: string;
  everywhere: boolean;
  regions: string[];
  centres: string[];
  languageRule: LanguageRule | '';
}

export const EMPTY: Typed = {
  campaignId: '',
  dateFrom: '',
  dateTo: '',
  weekdays: [],
  excludedDates: '',
  times: '',
  everywhere: true,
  regions: [],
  centres: [],
  languageRule: '',
};

function listed(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

function dayOf(typed: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const timeOf = (typed: string) => typed.padStart(5, '0');

export function faults(typed: Typed): FormErrors<FieldName> {
  const found: FormErrors<FieldName> = {};
  if (!typed.campaignId) found.campaignId = required;
  for (const field of ['dateFrom', 'dateTo'] as const) {
    if (!typed[field]) found[field] = required;
    else if (!isRealDay(typed[field])) found[field] = { code: 'date-invalid' };
  }
  if (typed.weekdays.length === 0) found.weekdays = required;
  if (!listed(typed.excludedDates).map(dayOf).every(isRealDay))
    found.excludedDates = { code: 'days-invalid' };
  const times = listed(typed.times);
  if (times.length === 0) found.times = required;
  else if (!times.every((time) => /^([01]?\d|2[0-3]):[0-5]\d$/.test(time)))
    found.times = { code: 'time-invalid' };
  if (!typed.everywhere && typed.regions.length + typed.centres.length === 0) found.places = required;
  if (!typed.languageRule) found.languageRule = required;
  return found;
}

export function requestOf(typed: Typed): SlotPlanRequest {
  return {
    campaignId: typed.campaignId,
    dateFrom: typed.dateFrom,
    dateTo: typed.dateTo,
    weekdays: typed.weekdays,
    excludedDates: listed(typed.excludedDates).map(dayOf),
    times: listed(typed.times).map(timeOf),
    regions: typed.everywhere ? [] : typed.regions,
    centres: typed.everywhere ? [] : typed.centres,
    language: typed.languageRule as LanguageRule,
  };
}

const RENAMED: Record<string, FieldName> = { regions: 'places', centres: 'places', language: 'languageRule' };

/** The page's names of the fields that the service refused; of a list it names the entry, such as `times[0]`. */
export function renames(error: unknown): Record<string, FieldName> {
  const names = Object.keys(refusalsOf(error)).map((name) => {
    const list = name.replace(/\[.*$/, '');
    return [name, RENAMED[list] ?? (list as FieldName)];
  });
  return Object.fromEntries(names) as Record<string, FieldName>;
}
