import { useTranslation } from 'react-i18next';
import { StatusTag, type StatusTone } from '@/ui/StatusTag';
import type { Campaign } from './api';

const TONES: Record<Campaign['status'], StatusTone> = { DRAFT: 'info', OPEN: 'success', CLOSED: 'neutral' };

export function CampaignStatus({ status }: { status: Campaign['status'] }) {
  const { t } = useTranslation('campaigns');
  return <StatusTag tone={TONES[status]}>{t(`status.${status}`)}</StatusTag>;
}
