import { Suspense, useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { ErrorView, LoadingView } from '@/ui/StateViews';
import { useSitting, type Sitting, type TimedSitting } from './api';
import { ExamShell } from './ExamShell';
import { ResultPage } from './ResultPage';
import { TestRoom } from './room/TestRoom';
import { WaitingRoom } from './WaitingRoom';
import './exam.css';
import './interactions/interactions.css';

/** One address for the whole test day: waiting, the test itself, the result. */
export function ExamPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('exam');
  const timed = useSitting(id);
  const queryClient = useQueryClient();
  const { refetch } = timed;
  const resync = useCallback(() => void refetch(), [refetch]);
  const put = (sitting: Sitting) => {
    queryClient.setQueryData<TimedSitting>(['sitting', id], {
      sitting,
      offset: Date.parse(sitting.serverTime) - Date.now(),
    });
  };

  if (isUnknownAddress(timed.error)) {
    return (
      <ExamShell title={t('title')}>
        <NotFoundPage />
      </ExamShell>
    );
  }
  if (!timed.data) {
    return (
      <ExamShell title={t('title')}>
        {timed.error ? <ErrorView error={timed.error} onRetry={resync} /> : <LoadingView />}
      </ExamShell>
    );
  }
  const { sitting, offset } = timed.data;
  return <Suspense fallback={<LoadingView />}>{view(sitting, offset)}</Suspense>;

  function view(current: Sitting, clock: number) {
    switch (current.status) {
      case 'RUNNING':
      case 'PAUSED':
        return <TestRoom key={id} sitting={current} offset={clock} onResync={resync} />;
      case 'COMPLETED':
      case 'TERMINATED':
        return <ResultPage sitting={current} />;
      default:
        return <WaitingRoom sitting={current} offset={clock} onStarted={put} />;
    }
  }
}
