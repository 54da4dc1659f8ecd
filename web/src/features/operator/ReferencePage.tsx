import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { ErrorView, LoadingView } from '@/ui/StateViews';
import { operatorApi, useReferenceKinds, type ReferenceKind } from './api';
import { CsvImport } from './CsvImport';
import { ReferenceSearch } from './ReferenceSearch';

const KINDS = [
  'regions',
  'districts',
  'localities',
  'organisations',
  'institutions',
  'programme-groups',
  'specialities',
  'subjects',
] as const;
const known = (kind: string) => KINDS.find((each) => each === kind);

/** What there is of each kind, its import, and a search to try. */
export function ReferencePage() {
  const { t } = useTranslation('operator');
  const queryClient = useQueryClient();
  const kinds = useReferenceKinds();
  const send = async (kind: string, file: File, whole: boolean) => {
    const report = await operatorApi.importReference(kind, file, whole);
    for (const key of ['reference-kinds', 'reference']) {
      void queryClient.invalidateQueries({ queryKey: [key] });
    }
    return report;
  };
  return (
    <Page title={t('reference.title')} wide>
      <Panel title={t('reference.list')}>
        {kinds.isPending && <LoadingView />}
        {kinds.error && !kinds.data && <ErrorView error={kinds.error} onRetry={() => void kinds.refetch()} />}
        {kinds.data && <KindTable rows={kinds.data} />}
      </Panel>
      <CsvImport
        kinds={KINDS.map((each) => ({ value: each, label: t(`reference.kinds.${each}`) }))}
        send={send}
        accepted={(report) => t('reference.accepted', { ...report })}
        whole={t('reference.whole')}
      />
      <ReferenceSearch />
    </Page>
  );
}

function KindTable({ rows }: { rows: readonly ReferenceKind[] }) {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const name = (kind: string) => {
    const id = known(kind);
    return id ? t(`reference.kinds.${id}`) : kind;
  };
  return (
    <DataTable
      caption={t('reference.list')}
      rows={rows}
      rowKey={(row) => row.kind}
      columns={[
        { key: 'kind', title: t('reference.kind'), header: true, cell: (row) => name(row.kind) },
        { key: 'open', title: t('reference.open'), numeric: true, cell: (row) => row.open },
        { key: 'closed', title: t('reference.closed'), numeric: true, cell: (row) => row.closed },
        {
          key: 'imported',
          title: t('reference.imported'),
          cell: (row) => (row.importedAt ? format.shortDateTime(row.importedAt) : t('reference.never')),
        },
      ]}
    />
  );
}
