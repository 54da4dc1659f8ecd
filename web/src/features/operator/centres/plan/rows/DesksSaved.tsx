import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';

/** Says that desks stand now, and takes the reader there. */
export function DesksSaved({ desks, confirmed }: { desks: number; confirmed: boolean }) {
  const { t } = useTranslation('centres');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="desks-saved">
      <Notice tone="success" live="status" title={t('plan.rows.saved', { desks })}>
        {!confirmed && <p>{t('plan.rows.confirmNext')}</p>}
      </Notice>
    </div>
  );
}
