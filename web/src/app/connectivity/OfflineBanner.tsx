import { useTranslation } from 'react-i18next';
import { useReconnect } from './useReconnect';

export function OfflineBanner() {
  const { t } = useTranslation('common');
  const online = useReconnect();
  return (
    <div className="offline-live" role="status" aria-live="polite">
      {!online && (
        <p className="offline-banner">
          <strong>{t('offline.title')}</strong> {t('offline.text')}
        </p>
      )}
    </div>
  );
}
