import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import type { ListRevision } from './api';
import { useRegionName } from './useRegionName';

interface Props {
  rows: readonly ListRevision[];
  /** The lists of several regions. */
  regions?: boolean;
  action?: (list: ListRevision) => ReactNode;
}

export function RevisionTable({ rows, regions, action }: Props) {
  const { t } = useTranslation(['attestees', 'operator']);
  const format = useFormat();
  const regionName = useRegionName();
  return (
    <DataTable
      caption={t('revisions.title')}
      rows={rows}
      rowKey={(list) => list.id}
      columns={[
        ...(regions
          ? [
              {
                key: 'region',
                title: t('region'),
                header: true,
                cell: (list: ListRevision) => regionName(list.region),
              },
            ]
          : []),
        { key: 'revision', title: t('revisions.revision'), numeric: true, cell: (list) => list.revision },
        {
          key: 'attestees',
          title: t('attestees'),
          numeric: true,
          cell: (list) => format.number(list.attestees),
        },
        {
          key: 'approved',
          title: t('revisions.approved'),
          cell: (list) => <span className="nowrap">{format.shortDateTime(list.approvedAt)}</span>,
        },
        {
          key: 'sent',
          title: t('revisions.sent'),
          cell: (list) =>
            list.sentAt ? (
              <span className="nowrap">{format.shortDateTime(list.sentAt)}</span>
            ) : (
              t('revisions.notSent')
            ),
        },
        ...(action ? [{ key: 'action', title: t('operator:actions'), cell: action }] : []),
      ]}
    />
  );
}
