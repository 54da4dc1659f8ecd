import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { Pager } from '@/ui/Pager';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { usePlanClashes, usePlanDays, type PlanPart } from './api';

interface Props {
  id: string;
  part: PlanPart;
  to: (page: number) => string;
}

/** Centre by centre and day by day. */
export function PlanDays({ id, part, to }: Props) {
  const { t } = useTranslation('slotplans');
  const text = useText();
  const format = useFormat();
  return (
    <QueryView query={usePlanDays(id, part)}>
      {({ days, page, pageSize, total }) => (
        <>
          {days.length === 0 ? (
            <EmptyView title={t('noDays')} />
          ) : (
            <DataTable
              caption={t('view.days')}
              rows={days}
              rowKey={(row) => `${row.centreCode} ${row.date}`}
              columns={[
                {
                  key: 'centre',
                  title: t('centre'),
                  header: true,
                  cell: (row) => (
                    <span>
                      {text(row.centreName)} <span className="muted nowrap">{row.centreCode}</span>
                    </span>
                  ),
                },
                { key: 'day', title: t('day'), cell: (row) => format.dateWeekday(row.date) },
                { key: 'slots', title: t('slots'), numeric: true, cell: (row) => format.number(row.slots) },
                { key: 'seats', title: t('seats'), numeric: true, cell: (row) => format.number(row.seats) },
                {
                  key: 'leftOut',
                  title: t('leftOut'),
                  numeric: true,
                  cell: (row) => format.number(row.leftOut),
                },
              ]}
            />
          )}
          <Pager page={page} pageSize={pageSize} total={total} to={to} />
        </>
      )}
    </QueryView>
  );
}

/** Slots that could not be made, each with its reason. */
export function PlanClashes({ id, part, to }: Props) {
  const { t } = useTranslation('slotplans');
  const text = useText();
  const format = useFormat();
  return (
    <QueryView query={usePlanClashes(id, part)}>
      {({ clashes, page, pageSize, total }) => (
        <>
          {clashes.length === 0 ? (
            <EmptyView title={t('noClashes')} />
          ) : (
            <DataTable
              caption={t('view.clashes')}
              rows={clashes}
              rowKey={(row) => `${row.centreCode} ${row.room} ${row.startsAt}`}
              columns={[
                {
                  key: 'at',
                  title: t('startsAt'),
                  header: true,
                  cell: (row) => <span className="nowrap">{format.shortDateTime(row.startsAt)}</span>,
                },
                {
                  key: 'centre',
                  title: t('centre'),
                  cell: (row) => (
                    <span>
                      {text(row.centreName)} <span className="muted nowrap">{row.centreCode}</span>
                    </span>
                  ),
                },
                { key: 'room', title: t('room'), cell: (row) => row.room },
                { key: 'reason', title: t('reason'), cell: (row) => text(row.text) },
              ]}
            />
          )}
          <Pager page={page} pageSize={pageSize} total={total} to={to} />
        </>
      )}
    </QueryView>
  );
}
