import { useEffect } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Page } from '@/ui/Page';

/** A fault of ours: say so, keep what was typed, offer the way on. */
export function ErrorPage() {
  const { t } = useTranslation('common');
  const error = useRouteError();
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <main className="bare">
      <Page title={t('crash.title')} lead={t('crash.text')}>
        <Button type="primary" size="large" onClick={() => window.location.reload()}>
          {t('crash.reload')}
        </Button>
      </Page>
    </main>
  );
}
