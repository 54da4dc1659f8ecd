import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';
import type { Change } from './campaignForm';
import { useFieldText } from './useFieldText';

interface Props {
  changes: readonly Change[];
  /** Grows with each save that came too late: then the notice takes the focus. */
  attempt: number;
}

/** Somebody else has saved the campaign: what is new in it, and what became of what was typed here. */
export function ChangedMeanwhile({ changes, attempt }: Props) {
  const { t } = useTranslation('campaigns');
  const text = useFieldText();
  const box = useRef<HTMLDivElement>(null);
  const isShown = changes.length > 0;

  useEffect(() => {
    if (attempt === 0 || !isShown) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [attempt, isShown]);

  if (!isShown) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warning" live="alert" title={t('meanwhile.title')}>
        <p>{t('meanwhile.text')}</p>
        <ul className="change-list">
          {changes.map(({ field, was, now, kept }) => (
            <li key={field}>
              {t('meanwhile.change', {
                field: t(`field.${field}`),
                was: text(field, was),
                now: text(field, now),
              })}
              {kept && <strong> {t('meanwhile.kept')}</strong>}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
