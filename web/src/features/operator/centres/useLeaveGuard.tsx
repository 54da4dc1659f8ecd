import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '@/ui/ConfirmDialog';

interface Guard {
  /** To be shown on the page. */
  dialog: ReactNode;
  /** What was typed is saved: the way is free at once. */
  settle: () => void;
}

/** Whoever leaves a page with something unsaved is asked first; leaving throws it away. */
export function useLeaveGuard(dirty: boolean, forget: () => void): Guard {
  const { t } = useTranslation('centres');
  const held = useRef(false);
  useEffect(() => {
    held.current = dirty;
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (held.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => held.current && currentLocation.pathname !== nextLocation.pathname,
  );
  const settle = useCallback(() => {
    held.current = false;
    forget();
  }, [forget]);
  const dialog = (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      danger
      title={t('leave.title')}
      confirmLabel={t('leave.confirm')}
      onConfirm={() => {
        settle();
        blocker.proceed?.();
      }}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t('leave.text')}</p>
    </ConfirmDialog>
  );
  return { dialog, settle };
}
