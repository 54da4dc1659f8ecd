import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { components } from '@/shared/api/scheduling';

type Schema = components['schemas'];
export type SlotsToCancel = Schema['SlotsToCancel'];
export type CancelSlotsRequest = Schema['CancelSlotsRequest'];
export type Toll = Schema['CancellationResponse'];
export type SlotToll = Toll['slots'][number];

const SCHEDULING = '/api/scheduling/operator';
const PREVIEW = 'cancellation-preview';

export const cancellationApi = {
  cancel: (order: CancelSlotsRequest) => api.post<Toll>(`${SCHEDULING}/cancellations`, order),
};

/** What would become of the people of some slots; asked again now and then, for others book meanwhile. */
export function usePreview(slots: SlotsToCancel | null) {
  return useQuery({
    queryKey: [PREVIEW, slots],
    queryFn: ({ signal }) => api.post<Toll>(`${SCHEDULING}/cancellations/preview`, slots, { signal }),
    enabled: slots !== null,
    refetchInterval: 30_000,
  });
}

/** The names of a centre's rooms. */
export function useRooms(centre: string) {
  return useQuery({
    queryKey: ['operator-centre-rooms', centre],
    queryFn: async ({ signal }) => {
      const { rooms } = await api.get<Schema['CentreResponse']>(`${SCHEDULING}/centres/${centre}`, {
        signal,
      });
      return rooms.map(({ name }) => name);
    },
    enabled: centre !== '',
  });
}

export function useSlotsCache() {
  const queryClient = useQueryClient();
  const renew = (...keys: string[]) =>
    Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  return {
    /** Figures that are not true any more. */
    previewAgain: () => renew(PREVIEW),
    cancelled: () => void renew(PREVIEW, 'operator-slots', 'regions', 'centres'),
  };
}
