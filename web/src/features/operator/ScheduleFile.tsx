import { DownloadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useCampaign } from '@/features/apply/api';

/** The published schedule of the open campaign as a file, for MDOBK and TKBD (S1 7.9); without such a campaign there is none. */
export function ScheduleFile() {
  const { t } = useTranslation('campaigns');
  const campaign = useCampaign();
  if (!campaign.data) return null;
  return (
    <a className="button-link" href="/api/scheduling/operator/schedule.csv" download>
      <DownloadOutlined aria-hidden />
      {t('scheduleFile')}
    </a>
  );
}
