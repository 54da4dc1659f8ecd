import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { operatorApi } from './api';
import { CsvImport } from './CsvImport';

const KINDS = ['centres', 'rooms', 'slots'] as const;

export function ScheduleImport() {
  const { t } = useTranslation('operator');
  const queryClient = useQueryClient();
  const send = async (kind: string, file: File) => {
    const report = await operatorApi.importSchedule(kind, file);
    for (const key of ['operator-slots', 'regions', 'centres']) {
      void queryClient.invalidateQueries({ queryKey: [key] });
    }
    return report;
  };
  return (
    <CsvImport
      kinds={KINDS.map((each) => ({ value: each, label: t(`import.kinds.${each}`) }))}
      send={send}
      accepted={(report) => t('import.accepted', { lines: report.accepted })}
    />
  );
}
