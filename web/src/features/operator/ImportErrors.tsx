import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import type { ImportLine } from './api';

export function ImportErrors({ lines }: { lines: readonly ImportLine[] }) {
  const { t } = useTranslation('operator');
  const text = useText();
  return (
    <DataTable
      caption={t('import.errors')}
      rows={lines}
      rowKey={(line) => `${line.line}-${line.column}-${line.code}`}
      columns={[
        {
          key: 'line',
          title: t('import.line'),
          header: true,
          cell: (line) => (line.line > 0 ? line.line : t('import.wholeFile')),
        },
        { key: 'column', title: t('import.column'), cell: (line) => <code>{line.column ?? ''}</code> },
        { key: 'text', title: t('import.error'), cell: (line) => text(line.text) || line.code },
      ]}
    />
  );
}
