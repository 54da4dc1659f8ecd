import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';
import { useTakesFocus } from '@/ui/useTakesFocus';

/** Somebody else was faster: how it is now, while what was typed here stays and may be saved over it. */
export function ChangedMeanwhile({ children }: { children: ReactNode }) {
  const { t } = useTranslation('centres');
  const box = useTakesFocus();
  return (
    <div ref={box} tabIndex={-1} className="changed-meanwhile">
      <Notice tone="warning" live="alert" title={t('stale.title')}>
        <p>{t('stale.text')}</p>
        {children}
      </Notice>
    </div>
  );
}
