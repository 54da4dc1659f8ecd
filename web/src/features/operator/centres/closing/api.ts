import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { components } from '@/shared/api/scheduling';
import type { Toll } from '../../cancellations/api';
import { CENTRE, CENTRES } from '../api';

type CloseCentreRequest = components['schemas']['CloseCentreRequest'];

const PREVIEW = 'closing-preview';
const closing = (code: string) => `/api/scheduling/operator/centres/${encodeURIComponent(code)}/closing`;

export const closingApi = {
  close: (code: string, order: CloseCentreRequest) => api.put<Toll>(closing(code), order),
  reopen: (code: string) => api.delete(closing(code)),
};

/** What would become of the people; asked again now and then, for others book meanwhile. */
export function useClosingPreview(code: string, from: string) {
  return useQuery({
    queryKey: [PREVIEW, code, from],
    queryFn: ({ signal }) => api.post<Toll>(`${closing(code)}/preview`, { from }, { signal }),
    enabled: from !== '',
    refetchInterval: 30_000,
  });
}

export function useClosingCache() {
  const queryClient = useQueryClient();
  const renew = (...keys: string[]) =>
    Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  return {
    /** Figures that are not true any more. */
    previewAgain: () => renew(PREVIEW),
    changed: () => renew(PREVIEW, CENTRE, CENTRES, 'centres', 'regions', 'operator-slots'),
  };
}
