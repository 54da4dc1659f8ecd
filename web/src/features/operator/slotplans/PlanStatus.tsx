import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/ui/StatusTag';
import type { SlotPlan } from './api';

export function PlanStatus({ status }: { status: SlotPlan['status'] }) {
  const { t } = useTranslation('slotplans');
  return <StatusTag tone={status === 'DRAFT' ? 'info' : 'success'}>{t(`status.${status}`)}</StatusTag>;
}
