import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useOnline } from '@/app/connectivity/connectivity';
import { examApi, type Paper } from '../api';
import { AnswerQueue } from './AnswerQueue';

interface Options {
  sittingId: string;
  paper: Paper;
  running: boolean;
  onStopped: (code: string) => void;
}

export function useAnswers({ sittingId, paper, running, onStopped }: Options) {
  const stopped = useRef(onStopped);
  useEffect(() => {
    stopped.current = onStopped;
  }, [onStopped]);

  const queue = useMemo(
    () =>
      new AnswerQueue(
        sittingId,
        paper.questions,
        (number, answer) => examApi.saveAnswer(sittingId, number, answer),
        {
          onStopped: (code) => stopped.current(code),
        },
      ),
    [sittingId, paper],
  );
  const answers = useSyncExternalStore(queue.subscribe, queue.snapshot);
  const online = useOnline();

  useEffect(() => {
    if (online && running) queue.flush();
  }, [online, running, queue]);

  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && queue.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (queue.unsaved > 0) event.preventDefault();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('beforeunload', warn);
    };
  }, [queue]);

  return { queue, answers };
}
