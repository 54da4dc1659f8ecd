import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApplicationStatusTag } from '@/features/activity/ApplicationStatusTag';
import { useNames } from '@/features/activity/useNames';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import type { ApplicationLine } from './api';

/** A line names nobody: number, test and place only. */
export function ApplicationTable({ rows }: { rows: readonly ApplicationLine[] }) {
  const { t } = useTranslation(['applications', 'operator']);
  const text = useText();
  const format = useFormat();
  const name = useNames();
  return (
    <DataTable
      caption={t('list')}
      rows={rows}
      rowKey={(line) => line.id}
      columns={[
        {
          key: 'number',
          title: t('column.number'),
          header: true,
          cell: (line) => (
            <Link className="nowrap figures" to={`/operator/applications/${line.id}`}>
              {line.number}
            </Link>
          ),
        },
        {
          key: 'submitted',
          title: t('column.submitted'),
          cell: (line) => <span className="nowrap">{format.shortDateTime(line.submittedAt)}</span>,
        },
        {
          key: 'test',
          title: t('column.test'),
          cell: (line) => (
            <>
              {text(line.subjectName)}
              <span className="reason muted">{name('testTypes', line.testType)}</span>
            </>
          ),
        },
        {
          key: 'language',
          title: t('filter.language'),
          cell: (line) => t(`operator:language.${line.language as 'kk'}`),
        },
        {
          key: 'place',
          title: t('column.place'),
          cell: (line) =>
            line.centreName && line.startsAt ? (
              <>
                {text(line.centreName)} <span className="muted nowrap">{line.centreCode}</span>
                <span className="reason muted">{format.shortDateTime(line.startsAt)}</span>
              </>
            ) : (
              '–'
            ),
        },
        {
          key: 'status',
          title: t('operator:state'),
          cell: (line) => <ApplicationStatusTag status={line.status} />,
        },
      ]}
    />
  );
}
