import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { Panel } from '@/ui/Panel';
import { SummaryList } from '@/ui/SummaryList';
import type { SlotPlanSummary } from './api';

/** How many slots and seats there are, by region, and why others could not be made. */
export function PlanFigures({ summary }: { summary: SlotPlanSummary }) {
  const { t } = useTranslation('slotplans');
  const text = useText();
  const format = useFormat();
  const { plan, seats, regions, leftOut } = summary;
  return (
    <Panel title={t('figures')}>
      <div className="stack">
        <SummaryList
          rows={[
            { key: 'slots', label: t('slots'), value: format.number(plan.slots) },
            { key: 'seats', label: t('seats'), value: format.number(seats) },
            { key: 'leftOut', label: t('leftOut'), value: format.number(plan.leftOut) },
            ...leftOut.map((each) => ({
              key: each.code,
              label: text(each.text),
              value: format.number(each.slots),
            })),
          ]}
        />
        {regions.length > 0 && (
          <DataTable
            caption={t('byRegion')}
            rows={regions}
            rowKey={(row) => row.region}
            columns={[
              { key: 'region', title: t('region'), header: true, cell: (row) => text(row.name) },
              {
                key: 'centres',
                title: t('centres'),
                numeric: true,
                cell: (row) => format.number(row.centres),
              },
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
      </div>
    </Panel>
  );
}
