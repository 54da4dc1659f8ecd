import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useStore } from '@/app/store';
import { Dialog } from '@/ui/Dialog';
import { sessionExpiry } from './sessionExpiry';
import { signInPage } from './signIn';

/** What was typed stays in sessionStorage, so signing in leads back to the same page as it was. */
export function SessionExpiredDialog() {
  const { t } = useTranslation('common');
  const expired = useStore(sessionExpiry.store);
  const location = useLocation();
  return (
    <Dialog
      open={expired}
      title={t('sessionExpired.title')}
      footer={
        <a className="button-link button-link-primary" href={signInPage(location.pathname + location.search)}>
          {t('sessionExpired.signIn')}
        </a>
      }
    >
      <p>{t('sessionExpired.text')}</p>
    </Dialog>
  );
}
