import { useTranslation } from 'react-i18next';
import type { LocalizedText } from '@/app/api/problem';
import { isLocale, type Locale } from './locale';

export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : 'kk';
}

/** The text in the language of the page, or in the other one rather than nothing. */
export function pickText(text: LocalizedText | string | null | undefined, locale: Locale): string {
  if (!text) return '';
  if (typeof text === 'string') return text;
  return text[locale] ?? text.kk ?? text.ru ?? '';
}

export function useText(): (text: LocalizedText | string | null | undefined) => string {
  const locale = useLocale();
  return (text) => pickText(text, locale);
}
