import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';
import { useTakesFocus } from '@/ui/useTakesFocus';

/** Says that desks stand now, and takes the reader there. */
export function DesksSaved({ desks, confirmed }: { desks: number; confirmed: boolean }) {
  const { t } = useTranslation('centres');
  const box = useTakesFocus();
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="success" live="status" title={t('plan.rows.saved', { desks })}>
        {!confirmed && <p>{t('plan.rows.confirmNext')}</p>}
      </Notice>
    </div>
  );
}
