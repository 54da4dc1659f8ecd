import { almatyDay } from '@/i18n/format';

let offset = 0;

/**
 * What time it is on the server, as its answers told last: this device's clock may be wrong, or set wrong on purpose.
 * Until an answer has told, the device's clock stands in.
 */
export const serverClock = {
  /** `serverTime` of an answer; `asked` is this device's clock when it was asked for. */
  hear(serverTime: string, asked: number): void {
    const heard = Date.parse(serverTime);
    if (!Number.isNaN(heard)) offset = heard - (asked + Date.now()) / 2;
  },
  now(): Date {
    return new Date(Date.now() + offset);
  },
  /** The day in Almaty, `yyyy-MM-dd`. */
  today(): string {
    return almatyDay(serverClock.now());
  },
};
