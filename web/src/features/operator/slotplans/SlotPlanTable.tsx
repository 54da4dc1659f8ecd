import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import type { SlotPlan } from './api';
import { CampaignName } from './CampaignName';
import { PlanStatus } from './PlanStatus';

export function SlotPlanTable({ rows }: { rows: readonly SlotPlan[] }) {
  const { t } = useTranslation('slotplans');
  const format = useFormat();
  return (
    <DataTable
      caption={t('list')}
      rows={rows}
      rowKey={(plan) => plan.id}
      columns={[
        {
          key: 'days',
          title: t('days'),
          header: true,
          cell: (plan) => (
            <Link to={`/operator/slot-plans/${plan.id}`}>
              {format.shortDate(plan.dateFrom)} – {format.shortDate(plan.dateTo)}
            </Link>
          ),
        },
        { key: 'campaign', title: t('campaign'), cell: (plan) => <CampaignName id={plan.campaignId} /> },
        { key: 'status', title: t('state'), cell: (plan) => <PlanStatus status={plan.status} /> },
        { key: 'slots', title: t('slots'), numeric: true, cell: (plan) => format.number(plan.slots) },
        { key: 'leftOut', title: t('leftOut'), numeric: true, cell: (plan) => format.number(plan.leftOut) },
        {
          key: 'made',
          title: t('made'),
          cell: (plan) => <span className="nowrap">{format.shortDateTime(plan.createdAt)}</span>,
        },
      ]}
    />
  );
}
