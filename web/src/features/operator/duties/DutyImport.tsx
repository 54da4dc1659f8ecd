import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { operatorApi } from '../api';
import { CsvImport } from '../CsvImport';
import { ImportColumns } from '../ImportColumns';
import { DAY, GAPS } from './api';

const KIND = 'duties';

/** Duties of any centres and days from one file. */
export function DutyImport() {
  const { t } = useTranslation('operator');
  const queryClient = useQueryClient();
  const send = async (kind: string, file: File) => {
    const report = await operatorApi.importSchedule(kind, file);
    for (const key of [DAY, GAPS]) void queryClient.invalidateQueries({ queryKey: [key] });
    return report;
  };
  return (
    <CsvImport
      kinds={[{ value: KIND, label: t('import.kinds.duties') }]}
      columnsOf={() => <ImportColumns kind={KIND} />}
      send={send}
      accepted={(report) => t('import.accepted', { lines: report.accepted })}
    />
  );
}
