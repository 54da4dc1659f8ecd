import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import type { Campaign } from './api';
import { WINDOWS } from './campaignForm';
import { CampaignStatus } from './CampaignStatus';
import { windowText } from './moment';

export function CampaignTable({ rows }: { rows: readonly Campaign[] }) {
  const { t } = useTranslation('campaigns');
  const text = useText();
  const format = useFormat();
  return (
    <DataTable
      caption={t('list')}
      rows={rows}
      rowKey={(campaign) => campaign.id}
      columns={[
        {
          key: 'name',
          title: t('name'),
          header: true,
          cell: (campaign) => <Link to={`/operator/campaigns/${campaign.id}`}>{text(campaign.name)}</Link>,
        },
        {
          key: 'status',
          title: t('state'),
          cell: (campaign) => <CampaignStatus status={campaign.status} />,
        },
        ...WINDOWS.map((name) => ({
          key: name,
          title: t(`window.${name}`),
          cell: (campaign: Campaign) =>
            windowText(campaign[`${name}From`], campaign[`${name}To`], format) || '–',
        })),
      ]}
    />
  );
}
