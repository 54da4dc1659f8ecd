import { useMutation, useQueryClient } from '@tanstack/react-query';
import { holdQuery } from '../api';
import { waitingApi, waitingKey } from './api';

/** Leaves the queue, or gives the offered seat up. */
export function useLeave() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: waitingApi.leave,
    onSettled: () => {
      for (const queryKey of [waitingKey, holdQuery.queryKey, ['centres'], ['days'], ['slots']]) {
        void queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}
