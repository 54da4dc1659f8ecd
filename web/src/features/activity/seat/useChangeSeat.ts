import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import { activityApi, type Application } from '../api';

const LOOKS = 20;
const PAUSE_MS = 500;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Takes another seat, and waits until the application has it too: another service tells it, a moment later. */
export function useChangeSeat(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (slotId: string) => {
      await activityApi.changeSeat(slotId);
      for (let look = 0; look < LOOKS; look++) {
        const application = await api.get<Application>(`/api/applications/${id}`);
        if (application.slot?.slotId === slotId) break;
        await pause();
      }
    },
    onSettled: () =>
      Promise.all(
        ['applications', 'slots', 'days', 'centres'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
