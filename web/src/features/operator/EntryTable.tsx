import { useTranslation } from 'react-i18next';
import { usePlaces } from '@/features/reference/api';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { StatusTag } from '@/ui/StatusTag';
import type { ReferenceEntry } from './api';

/** Entries of the reference data with the place, or the group, that each is in. */
export function EntryTable({ rows }: { rows: readonly ReferenceEntry[] }) {
  const { t } = useTranslation('operator');
  const text = useText();
  const format = useFormat();
  const regionOf = useRegionOf();
  return (
    <DataTable
      caption={t('reference.results')}
      rows={rows}
      rowKey={(row) => `${row.kind}-${row.code}`}
      columns={[
        {
          key: 'name',
          title: t('reference.name'),
          header: true,
          cell: (row) => (
            <>
              {text(row.name)}{' '}
              {row.closedOn && (
                <StatusTag tone="neutral">
                  {t('reference.closedOn', { date: format.date(row.closedOn) })}
                </StatusTag>
              )}
            </>
          ),
        },
        { key: 'code', title: t('reference.code'), cell: (row) => <code>{row.code}</code> },
        {
          key: 'parent',
          title: t('reference.parent'),
          cell: (row) => [text(row.parentName), regionOf(row)].filter(Boolean).join(', ') || '–',
        },
      ]}
    />
  );
}

/** The region of what lies in a district or nearer: there are villages of one name in many of them. */
function useRegionOf() {
  const text = useText();
  const regions = usePlaces(null).data;
  return ({ parent }: ReferenceEntry) =>
    parent && /^\d{9}$/.test(parent)
      ? text(regions?.find(({ code }) => code === parent.slice(0, 2))?.name)
      : '';
}
