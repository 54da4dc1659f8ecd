import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';

/** Recovery codes, which nobody can show again. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('secondfactor');
  return (
    <>
      <Notice tone="warning" live="status" title={t('codes.title')}>
        <p>{t('codes.text')}</p>
      </Notice>
      <ul className="recovery-codes" aria-label={t('codes.label')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
