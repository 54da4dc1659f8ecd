import type { Slot } from '../api';

/** One time of a day with the rooms in which one may sit then. */
export interface StartTime {
  startsAt: string;
  freeSeats: number;
  totalSeats: number;
  rooms: Slot[];
}

/** The slots of a day by their time, earliest first. */
export function timesOf(slots: readonly Slot[]): StartTime[] {
  const byTime = new Map<string, Slot[]>();
  for (const slot of slots) byTime.set(slot.startsAt, [...(byTime.get(slot.startsAt) ?? []), slot]);
  const sum = (rooms: Slot[], key: 'freeSeats' | 'totalSeats') =>
    rooms.reduce((total, room) => total + room[key], 0);
  return [...byTime]
    .map(([startsAt, rooms]) => ({
      startsAt,
      freeSeats: sum(rooms, 'freeSeats'),
      totalSeats: sum(rooms, 'totalSeats'),
      rooms,
    }))
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}

/** The room offered first: the one with most places left. */
export function roomiest({ rooms }: StartTime): Slot | undefined {
  return rooms.reduce<Slot | undefined>(
    (best, room) => (best && best.freeSeats >= room.freeSeats ? best : room),
    undefined,
  );
}
