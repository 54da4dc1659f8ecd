import { useTranslation } from 'react-i18next';
import { LOCALES } from '@/i18n/locale';
import { useLocale } from '@/i18n/useLocale';
import { useChangeLocale } from './useChangeLocale';

/** Changes words only: the page stays mounted, so nothing typed is lost. */
export function LanguageSwitch() {
  const { t } = useTranslation('common');
  const locale = useLocale();
  const change = useChangeLocale();
  return (
    <div className="language-switch" role="group" aria-label={t('language.label')}>
      {LOCALES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === locale}
          onClick={() => change(each)}
        >
          {t(`language.short.${each}`)}
        </button>
      ))}
    </div>
  );
}
