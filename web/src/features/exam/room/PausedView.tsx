import { useTranslation } from 'react-i18next';
import { clockText } from '@/ui/Countdown';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';

export function PausedView({ remainingSeconds }: { remainingSeconds: number | null }) {
  const { t } = useTranslation('exam');
  return (
    <Page title={t('paused.title')}>
      <Notice tone="warning" live="alert">
        <p>{t('paused.text')}</p>
        {remainingSeconds !== null && (
          <p>
            {t('paused.left')} <strong className="figures">{clockText(remainingSeconds * 1000)}</strong>
          </p>
        )}
      </Notice>
    </Page>
  );
}
