import { useTranslation } from 'react-i18next';
import { StatusTag, type StatusTone } from '@/ui/StatusTag';
import type { ApplicationStatus } from './api';

const TONES: Record<ApplicationStatus, StatusTone> = {
  SUBMITTED: 'info',
  ACCEPTED: 'success',
  REFUSED: 'error',
  WITHDRAWN: 'neutral',
  TESTED: 'success',
};

export function ApplicationStatusTag({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation('activity');
  return <StatusTag tone={TONES[status]}>{t(`status.${status}`)}</StatusTag>;
}
