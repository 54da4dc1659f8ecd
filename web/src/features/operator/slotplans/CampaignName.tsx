import { useText } from '@/i18n/useLocale';
import { useOperatorCampaign } from '../campaigns/api';

/** The name of the campaign that a plan is for. */
export function CampaignName({ id }: { id: string }) {
  const text = useText();
  return <>{text(useOperatorCampaign(id).data?.name)}</>;
}
