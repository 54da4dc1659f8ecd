import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeLocale } from '@/i18n';
import { LOCALES, type Locale } from '@/i18n/locale';
import { useLocale } from '@/i18n/useLocale';
import { Page } from '@/ui/Page';
import './account.css';

export function LanguageChoicePage() {
  const { t } = useTranslation(['account', 'common']);
  const navigate = useNavigate();
  const locale = useLocale();
  const choose = (chosen: Locale) => {
    void changeLocale(chosen).then(() => navigate('/sign-in'));
  };
  return (
    <Page
      title={t('choice.title')}
      lead={<span lang={locale === 'kk' ? 'ru' : 'kk'}>{t('choice.other')}</span>}
    >
      <ul className="language-choice">
        {LOCALES.map((each) => (
          <li key={each}>
            <button type="button" lang={each} onClick={() => choose(each)}>
              {t(`common:language.${each}`)}
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
