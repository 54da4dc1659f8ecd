import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';

/** Two pages that look like the two tabs of one. */
export function AccountTabs() {
  const { t } = useTranslation('account');
  const { search } = useLocation();
  return (
    <nav className="page-tabs" aria-label={t('tabs.label')}>
      <NavLink to={`/sign-in${search}`}>{t('tabs.signIn')}</NavLink>
      <NavLink to={`/register${search}`}>{t('tabs.register')}</NavLink>
    </nav>
  );
}
