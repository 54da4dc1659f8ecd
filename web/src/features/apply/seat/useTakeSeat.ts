import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { isApiError } from '@/app/api/problem';
import { useAttemptKey } from '@/app/api/useAttemptKey';
import { applyApi, holdQuery, type HeldSeat, type Hold } from '../api';

const SLOT_GONE = ['slot-full', 'slot-closed', 'slot-unknown', 'not-found'];

export type Taking = { hold: Hold } | { slotGone: boolean } | null;

/** Holds a seat; a refusal stays on the page beside the choice, which is not lost. */
export function useTakeSeat() {
  const queryClient = useQueryClient();
  const attempt = useAttemptKey();
  const running = useRef(false);
  const [taking, setTaking] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const take = async (slotId: string): Promise<Taking> => {
    if (running.current) return null;
    running.current = true;
    setTaking(true);
    setError(null);
    try {
      const hold = await applyApi.hold(slotId, attempt.keyFor({ slotId }));
      attempt.answered();
      queryClient.setQueryData<HeldSeat>(holdQuery.queryKey, { hold, receivedAt: Date.now() });
      return { hold };
    } catch (caught) {
      // a lost answer may have been a success: the same key asks again without a second hold
      if (isApiError(caught)) attempt.answered();
      setError(caught);
      void queryClient.invalidateQueries({ queryKey: holdQuery.queryKey });
      return { slotGone: isApiError(caught, ...SLOT_GONE) };
    } finally {
      running.current = false;
      setTaking(false);
      for (const key of ['slots', 'days', 'centres']) void queryClient.invalidateQueries({ queryKey: [key] });
    }
  };

  return { take, taking, error, dismiss: () => setError(null) };
}
