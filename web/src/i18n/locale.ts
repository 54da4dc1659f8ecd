export const LOCALES = ['kk', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

const KEY = 'bagalau.locale';

export function isLocale(value: unknown): value is Locale {
  return value === 'kk' || value === 'ru';
}

/** The language chosen on this device, or null on the first visit. */
export function storedLocale(): Locale | null {
  try {
    const value = localStorage.getItem(KEY);
    return isLocale(value) ? value : null;
  } catch {
    return null;
  }
}

export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // private mode: the choice lives as long as the page
  }
}
