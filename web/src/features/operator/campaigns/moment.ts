import { almatyDay, almatyTime, type useFormat } from '@/i18n/format';
import { isRealDay } from '@/ui/form/DateField';

/** A day and a time as they are typed, `yyyy-MM-dd HH:mm`; empty when neither is. The day ends at 24:00. */
export type Moment = string;

const DAY_MS = 24 * 60 * 60 * 1000;

export function splitMoment(moment: Moment): { day: string; time: string } {
  const [day = '', time = ''] = moment.split(' ');
  return { day, time };
}

export function joinMoment(day: string, time: string): Moment {
  return day === '' && time === '' ? '' : `${day} ${time}`;
}

/** The first moment of a stretch of time. */
export function beginning(instant: string | null): Moment {
  if (!instant) return '';
  const at = Date.parse(instant);
  return joinMoment(almatyDay(at), almatyTime(at));
}

/** The moment at which it is over: midnight is the end of the day before. */
export function ending(instant: string | null): Moment {
  if (!instant) return '';
  const moment = beginning(instant);
  return moment.endsWith(' 00:00') ? joinMoment(almatyDay(Date.parse(instant) - DAY_MS), '24:00') : moment;
}

/** Almaty is at +05:00 since 1 March 2024. */
export function toInstant(moment: Moment): string {
  const { day, time } = splitMoment(moment);
  return new Date(`${day}T${time}:00+05:00`).toISOString();
}

/** The code of what is wrong with it, if anything is. */
export function momentFault(moment: Moment): string | null {
  const { day, time } = splitMoment(moment);
  if (day === '' || time === '') return 'required';
  if (!isRealDay(day)) return 'date-invalid';
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? null : 'time-invalid';
}

export function momentText(moment: Moment, format: ReturnType<typeof useFormat>): string {
  const { day, time } = splitMoment(moment);
  return day === '' ? '' : `${format.shortDate(day)} ${time}`;
}

/** A window as orders write it: days alone, when they are whole. */
export function windowText(
  from: string | null,
  to: string | null,
  format: ReturnType<typeof useFormat>,
): string {
  if (!from || !to) return '';
  const [first, last] = [splitMoment(beginning(from)), splitMoment(ending(to))];
  return first.time === '00:00' && last.time === '24:00'
    ? `${format.shortDate(first.day)} – ${format.shortDate(last.day)}`
    : `${format.shortDate(first.day)} ${first.time} – ${format.shortDate(last.day)} ${last.time}`;
}
