import { useQuery } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { Locale } from '@/i18n/locale';
import type { components as SchedulingService } from '@/shared/api/scheduling';

export type Waiting = SchedulingService['schemas']['WaitResponse'];

const MINE = '/api/scheduling/waiting/mine';
const LOOK_AGAIN = 15_000;

export interface WaitWish {
  centre: string;
  language: Locale;
  accessible: boolean;
}

export const waitingApi = {
  join: (wish: WaitWish) => api.put<Waiting>(MINE, wish),
  leave: () => api.delete(MINE),
};

export const waitingKey = ['waiting'] as const;

const goesOn = ({ state }: Waiting) => state === 'WAITING' || state === 'OFFERED';

/** One's place on the waiting list, an offer, or what ended it; null when there is nothing of it. */
export function useWaiting() {
  return useQuery({
    queryKey: waitingKey,
    queryFn: ({ signal }) => api.get<Waiting | null>(MINE, { signal }),
    refetchInterval: ({ state }) => (state.data && goesOn(state.data) ? LOOK_AGAIN : false),
    retry: false,
  });
}
