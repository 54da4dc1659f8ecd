import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LOCALES, storedLocale, storeLocale, isLocale, type Locale } from './locale';

const files = import.meta.glob<Record<string, unknown>>('./{kk,ru}/*.json', {
  eager: true,
  import: 'default',
});

function resources() {
  const result: Record<Locale, Record<string, Record<string, unknown>>> = { kk: {}, ru: {} };
  for (const [path, catalogue] of Object.entries(files)) {
    const [, locale, namespace] = /^\.\/(kk|ru)\/(.+)\.json$/.exec(path) ?? [];
    if (isLocale(locale) && namespace) result[locale][namespace] = catalogue;
  }
  return result;
}

void i18n.use(initReactI18next).init({
  resources: resources(),
  lng: storedLocale() ?? 'kk',
  fallbackLng: false,
  supportedLngs: [...LOCALES],
  defaultNS: 'common',
  showSupportNotice: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

function reflect(locale: string) {
  document.documentElement.lang = locale;
}

reflect(i18n.language);
i18n.on('languageChanged', reflect);

export function currentLocale(): Locale {
  return isLocale(i18n.language) ? i18n.language : 'kk';
}

export async function changeLocale(locale: Locale): Promise<void> {
  storeLocale(locale);
  await i18n.changeLanguage(locale);
}

export { i18n };
