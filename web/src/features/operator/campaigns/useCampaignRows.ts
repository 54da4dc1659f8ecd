import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import type { SummaryRow } from '@/ui/SummaryList';
import type { Campaign } from './api';
import { WINDOWS } from './campaignForm';
import { windowText } from './moment';

/** A campaign in words: its names, its windows, its deadline. */
export function useCampaignRows(campaign: Campaign): SummaryRow[] {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const rows: SummaryRow[] = [
    { key: 'nameKk', label: t('field.nameKk'), value: campaign.name.kk },
    { key: 'nameRu', label: t('field.nameRu'), value: campaign.name.ru },
    ...WINDOWS.map((name) => ({
      key: name,
      label: t(`window.${name}`),
      value: windowText(campaign[`${name}From`], campaign[`${name}To`], format),
    })),
    {
      key: 'deadline',
      label: t('field.editDeadlineHours'),
      value: t('hours', { hours: campaign.editDeadlineHours }),
    },
  ];
  if (campaign.closedAt) {
    rows.push({ key: 'closedAt', label: t('closedAt'), value: format.dateTime(campaign.closedAt) });
  }
  return rows;
}
