import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { almatyDay } from '@/i18n/format';
import type { SittingCard } from './api';

const OVER = ['COMPLETED', 'TERMINATED'];

/** On the day the way to the test; afterwards the way to its result. */
export function ExamLink({ sitting }: { sitting: SittingCard }) {
  const { t } = useTranslation('activity');
  if (sitting.status === 'CANCELLED' || sitting.status === 'ABSENT') return null;
  if (OVER.includes(sitting.status)) {
    return (
      <Link className="button-link" to={`/exam/${sitting.id}`}>
        {t('result')}
      </Link>
    );
  }
  if (almatyDay(new Date(sitting.startsAt)) !== almatyDay(new Date(sitting.serverTime))) return null;
  return (
    <Link className="button-link button-link-primary" to={`/exam/${sitting.id}`}>
      {t('toExam')}
    </Link>
  );
}
