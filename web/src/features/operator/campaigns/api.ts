import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { components } from '@/shared/api/scheduling';

type Schema = components['schemas'];
export type Campaign = Schema['OperatorCampaignResponse'];
export type CampaignRequest = Schema['CampaignRequest'];
type CampaignPage = Schema['CampaignPageResponse'];

const ROOT = '/api/scheduling/operator/campaigns';
const LIST = 'operator-campaigns';
const ONE = 'operator-campaign';

export const campaignApi = {
  draft: (fields: CampaignRequest) => api.post<Campaign>(ROOT, fields),
  change: (id: string, fields: CampaignRequest) => api.put<Campaign>(`${ROOT}/${id}`, fields),
  publish: ({ id, version }: Campaign) => api.post<Campaign>(`${ROOT}/${id}/publish`, { version }),
  close: ({ id, version }: Campaign) => api.post<Campaign>(`${ROOT}/${id}/close`, { version }),
};

export function useCampaigns(page: number) {
  return useQuery({
    queryKey: [LIST, page],
    queryFn: ({ signal }) => api.get<CampaignPage>(`${ROOT}${query({ page })}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useOperatorCampaign(id: string) {
  return useQuery({
    queryKey: [ONE, id],
    queryFn: ({ signal }) => api.get<Campaign>(`${ROOT}/${id}`, { signal }),
  });
}

/** What to do with a campaign that has changed, and with one that somebody else has. */
export function useCampaignCache() {
  const queryClient = useQueryClient();
  return {
    keep: (campaign: Campaign) => {
      queryClient.setQueryData([ONE, campaign.id], campaign);
      for (const key of [LIST, 'campaign']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
    /** Asks for it anew; as it was when that fails. */
    renew: async (id: string) => {
      await queryClient.invalidateQueries({ queryKey: [ONE, id] });
      return queryClient.getQueryData<Campaign>([ONE, id]);
    },
  };
}
