import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { operatorApi } from './api';
import { CsvImport } from './CsvImport';
import { ImportColumns, isScheduleKind, SCHEDULE_KINDS } from './ImportColumns';

export function ScheduleImport() {
  const { t } = useTranslation('operator');
  const queryClient = useQueryClient();
  const send = async (kind: string, file: File) => {
    const report = await operatorApi.importSchedule(kind, file);
    for (const key of [
      'operator-slots',
      'regions',
      'centres',
      'operator-centres',
      'operator-centre',
      'room-plan',
    ]) {
      void queryClient.invalidateQueries({ queryKey: [key] });
    }
    return report;
  };
  return (
    <CsvImport
      kinds={SCHEDULE_KINDS.map((each) => ({ value: each, label: t(`import.kinds.${each}`) }))}
      columnsOf={(kind) => isScheduleKind(kind) && <ImportColumns kind={kind} />}
      send={send}
      accepted={(report) => t('import.accepted', { lines: report.accepted })}
    />
  );
}
