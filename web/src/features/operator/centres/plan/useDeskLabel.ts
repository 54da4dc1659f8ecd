import { useTranslation } from 'react-i18next';
import type { PlanDesk } from '../api';
import { tooNear } from './geometry';

/** A desk in words: its number, what it is, and which seats stand too near to it. */
export function useDeskLabel() {
  const { t } = useTranslation('centres');
  return (desk: PlanDesk, desks: readonly PlanDesk[], chosen: ReadonlySet<number>): string => {
    const seats = tooNear(desk, desks)
      .map((other) => other.number)
      .filter((number) => chosen.has(number));
    return [
      t('plan.desk', { number: desk.number }),
      chosen.has(desk.number) ? t('plan.isSeat') : t('plan.isNoSeat'),
      desk.accessible && t('plan.isAccessible'),
      desk.proposed && t('plan.isProposed'),
      seats.length > 0 && t('plan.nearSeats', { numbers: seats.join(', ') }),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
