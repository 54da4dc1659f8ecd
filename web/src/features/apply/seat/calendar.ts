import { weekdayOf } from '@/i18n/format';
import type { Day } from '../api';

export interface Month {
  /** `yyyy-MM` */
  key: string;
  /** Days before the first one, to stand under the right weekday (Monday first). */
  lead: number;
  days: { date: string; day: Day | null }[];
}

/** The months that hold the given days, in whole weeks from the first to the last of them. */
export function monthsOf(days: readonly Day[]): Month[] {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const keys = [...new Set(days.map((day) => day.date.slice(0, 7)))].sort();
  return keys.map((key) => {
    const [year = 0, month = 1] = key.split('-').map(Number);
    const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const offered = [...byDate.keys()].filter((date) => date.startsWith(key)).sort();
    const numberOf = (date = '') => Number(date.slice(8));
    const from = Math.max(1, numberOf(offered[0]) - (weekdayOf(offered[0] ?? `${key}-01`) - 1));
    const to = Math.min(count, numberOf(offered.at(-1)) + 7 - weekdayOf(offered.at(-1) ?? `${key}-01`));
    const dates = Array.from(
      { length: to - from + 1 },
      (_, index) => `${key}-${String(from + index).padStart(2, '0')}`,
    );
    return {
      key,
      lead: weekdayOf(dates[0] ?? `${key}-01`) - 1,
      days: dates.map((date) => ({ date, day: byDate.get(date) ?? null })),
    };
  });
}
