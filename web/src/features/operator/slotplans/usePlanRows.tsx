import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRegions } from '@/features/apply/api';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import type { SummaryRow } from '@/ui/SummaryList';
import { WEEKDAYS, type SlotPlan } from './api';
import { CampaignName } from './CampaignName';

/** What was wished, in words. */
export function usePlanRows(plan: SlotPlan): SummaryRow[] {
  const { t } = useTranslation('slotplans');
  const text = useText();
  const format = useFormat();
  const regions = useRegions('kk').data ?? [];
  const regionName = (code: string) => text(regions.find((each) => each.code === code)?.name) || code;
  const places = [...plan.regions.map(regionName), ...plan.centres];
  const rows: SummaryRow[] = [
    {
      key: 'campaign',
      label: t('campaign'),
      value: (
        <Link to={`/operator/campaigns/${plan.campaignId}`}>
          <CampaignName id={plan.campaignId} />
        </Link>
      ),
    },
    {
      key: 'days',
      label: t('days'),
      value: `${format.shortDate(plan.dateFrom)} – ${format.shortDate(plan.dateTo)}`,
    },
    {
      key: 'weekdays',
      label: t('field.weekdays'),
      value: WEEKDAYS.filter((day) => plan.weekdays.includes(day))
        .map((day) => t(`weekday.${day}`))
        .join(', '),
    },
    { key: 'times', label: t('times'), value: plan.times.map((time) => time.slice(0, 5)).join(', ') },
    {
      key: 'places',
      label: t('where.title'),
      value: places.length === 0 ? t('where.all') : places.join(', '),
    },
    { key: 'language', label: t('language'), value: t(`rule.${plan.language}`) },
    { key: 'made', label: t('made'), value: format.dateTime(plan.createdAt) },
  ];
  if (plan.excludedDates.length > 0) {
    rows.splice(3, 0, {
      key: 'excluded',
      label: t('field.excludedDates'),
      value: [...plan.excludedDates].sort().map(format.shortDate).join(', '),
    });
  }
  if (plan.publishedAt) {
    rows.push({ key: 'published', label: t('publishedAt'), value: format.dateTime(plan.publishedAt) });
  }
  return rows;
}
