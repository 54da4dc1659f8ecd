import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';

/** After the account is gone: nobody is signed in here. */
export function ErasedPage() {
  const { t } = useTranslation('account');
  return (
    <Page title={t('erasure.done')}>
      <Notice tone="success" live="status">
        <p>{t('erasure.doneText')}</p>
      </Notice>
      <div className="actions">
        <Link to="/sign-in" className="button-link">
          {t('link.toSignIn')}
        </Link>
      </div>
    </Page>
  );
}
