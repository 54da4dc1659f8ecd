import { useMemo } from 'react';
import i18n from 'i18next';
import type { Locale } from './locale';
import { useLocale } from './useLocale';

export const TIME_ZONE = 'Asia/Almaty';

/** A day `yyyy-MM-dd` as the instant of its noon in Almaty, so that no zone shifts it. */
export function dayToDate(day: string): Date {
  return new Date(`${day}T12:00:00+05:00`);
}

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE });
const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The day in Almaty, `yyyy-MM-dd`. */
export function almatyDay(at: Date | number): string {
  return DAY.format(at);
}

/** The time of day in Almaty, `HH:mm`. */
export function almatyTime(at: Date | number): string {
  return CLOCK.format(at).slice(0, 5);
}

/** Monday is 1. */
export function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

function dayOf(value: string | Date): string {
  return typeof value === 'string' && value.length === 10 ? value : almatyDay(new Date(value));
}

/** Browsers know no Kazakh months (their data leave the language out), so the names come from the catalogues. */
export function formats(locale: Locale) {
  const t = i18n.getFixedT(locale, 'common');
  const parts = (value: string | Date) => {
    const iso = dayOf(value);
    const [year = '', month = '', day = ''] = iso.split('-');
    return {
      iso,
      year,
      month: String(Number(month)) as '1',
      day: String(Number(day)),
      padded: { day, month },
    };
  };
  const date = (value: string | Date) => {
    const { year, month, day } = parts(value);
    return t('format.date', { year, day, month: t(`month.${month}`) });
  };
  const time = (value: string | Date) => almatyTime(new Date(value));
  const shortDate = (value: string | Date) => {
    const { padded, year } = parts(value);
    return `${padded.day}.${padded.month}.${year}`;
  };
  const number = new Intl.NumberFormat('ru');
  return {
    date,
    time,
    shortDate,
    dateWeekday: (value: string | Date) =>
      `${date(value)}, ${t(`weekday.${String(weekdayOf(dayOf(value))) as '1'}`)}`,
    dayMonth: (value: string | Date) => {
      const { month, day } = parts(value);
      return t('format.dayMonth', { day, month: t(`month.${month}`) });
    },
    monthYear: (value: string | Date) => {
      const { month, year } = parts(value);
      return t('format.monthYear', { year, month: t(`monthAlone.${month}`) });
    },
    timeSeconds: (value: string | Date) => CLOCK.format(new Date(value)),
    dateTime: (value: string | Date) => `${date(value)}, ${time(value)}`,
    shortDateTime: (value: string | Date) => `${shortDate(value)} ${time(value)}`,
    number: (value: number) => number.format(value),
  };
}

export function useFormat() {
  const locale = useLocale();
  return useMemo(() => formats(locale), [locale]);
}
