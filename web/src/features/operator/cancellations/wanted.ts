import { isRealDay } from '@/ui/form/DateField';
import type { SlotsToCancel } from './api';

const NAMES = ['region', 'centre', 'room', 'from', 'to', 'slot'] as const;

/** Which slots are looked for: a single one, or those of a centre from one day to another. */
export type Wanted = Record<(typeof NAMES)[number], string>;

/** The address holds what is looked for, so that back, reload and a new sign-in keep it. */
export function addressOf(wanted: Wanted): string {
  const search = new URLSearchParams();
  for (const name of NAMES) if (wanted[name]) search.set(name, wanted[name]);
  return `?${search}`;
}

export function wantedOf(search: URLSearchParams): Wanted {
  const typed = Object.fromEntries(NAMES.map((name) => [name, search.get(name) ?? ''])) as Wanted;
  const day = (value: string) => (isRealDay(value) ? value : '');
  return { ...typed, from: day(typed.from), to: day(typed.to) };
}

/** Null until enough is told; without a last day the first is the only one. */
export function slotsOf({ centre, room, from, to, slot }: Wanted): SlotsToCancel | null {
  if (slot) return { slotIds: [slot] };
  if (!centre || !from) return null;
  return { centre, room: room || null, from, to: to || from };
}
