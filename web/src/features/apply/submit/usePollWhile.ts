import { useEffect } from 'react';

const FIRST_MS = 300;
const LONGEST_MS = 4000;

/** Asks again after 300 ms, then less and less often. */
export function usePollWhile(waiting: boolean, ask: () => Promise<unknown>): void {
  useEffect(() => {
    if (!waiting) return;
    let stopped = false;
    let timer: number | undefined;
    let pause = FIRST_MS;
    const again = () => {
      timer = window.setTimeout(() => {
        void ask()
          .catch(() => undefined)
          .then(() => {
            pause = Math.min(pause * 1.5, LONGEST_MS);
            if (!stopped) again();
          });
      }, pause);
    };
    again();
    return () => {
      stopped = true;
      window.clearTimeout(timer);
    };
  }, [waiting, ask]);
}
