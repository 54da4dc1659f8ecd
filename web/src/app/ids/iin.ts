import { hasControlDigit } from './controlDigit';

const CENTURY: Record<string, string> = { '1': '18', '2': '18', '3': '19', '4': '19', '5': '20', '6': '20' };

/** The birth date written into an IIN, or null when it is not an IIN. */
export function iinBirthDate(iin: string): string | null {
  const century = CENTURY[iin[6] ?? ''];
  if (!hasControlDigit(iin) || !century) return null;
  const day = `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

export function iinSex(iin: string): 'MALE' | 'FEMALE' {
  return Number(iin[6]) % 2 === 1 ? 'MALE' : 'FEMALE';
}

export function isIin(iin: string): boolean {
  return iinBirthDate(iin) !== null;
}
