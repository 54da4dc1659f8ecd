import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';

/** The importer refuses such items; should one slip through, the person is told whom to ask. */
export function Unsupported() {
  const { t } = useTranslation('exam');
  return (
    <Notice tone="warning">
      <p>{t('unsupported')}</p>
    </Notice>
  );
}
