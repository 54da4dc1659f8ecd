import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/ui/Page';

export function NotFoundPage() {
  const { t } = useTranslation('common');
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <Link to="/">{t('notFound.home')}</Link>
    </Page>
  );
}
