import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '@/ui/ConfirmDialog';

/** The back button of the browser does not take one out of a running test by mistake. */
export function LeaveDialog() {
  const { t } = useTranslation('exam');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname,
  );
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={t('leaving.title')}
      confirmLabel={t('leaving.confirm')}
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t('leaving.text')}</p>
    </ConfirmDialog>
  );
}
