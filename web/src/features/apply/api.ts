import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, query, type Tagged } from '@/app/api/client';
import type { Locale } from '@/i18n/locale';
import type { components as ApplicationService } from '@/shared/api/application';
import type { components as SchedulingService } from '@/shared/api/scheduling';

type Application = ApplicationService['schemas'];
type Scheduling = SchedulingService['schemas'];
export type ApplicationForm = Application['FormResponse'];
export type Option = Application['Choice'];
export type TestType = Application['TestTypeChoice'];
export type SubjectOption = Application['SubjectChoice'];
export type DraftFields = Application['DraftBody'];
export type Organisation = Application['OrganisationResponse'];
export type Campaign = Scheduling['CampaignResponse'];
export type Region = Scheduling['RegionPlacesResponse'];
export type Centre = Scheduling['CentrePlacesResponse'];
export type Day = Scheduling['DayPlacesResponse'];
export type Slot = Scheduling['SlotPlacesResponse'];
export type Hold = Scheduling['HoldResponse'];
export type Submitted = Application['ReceiptResponse'];

const APPLICATIONS = '/api/applications';
const SCHEDULING = '/api/scheduling';
const DRAFT = `${APPLICATIONS}/draft`;

/** No draft has this version: who has seen none sends it, and is refused once there is one. */
const NO_DRAFT = '"0"';

/** A draft as the server has it, null without one. */
export interface SavedDraft {
  fields: DraftFields | null;
  etag: string | null;
}

function savedDraft({ body, etag }: Tagged<DraftFields | null>): SavedDraft {
  return { fields: body, etag: body ? etag : NO_DRAFT };
}

export const applyApi = {
  draft: async (signal?: AbortSignal) =>
    savedDraft(await api.getTagged<DraftFields | null>(DRAFT, { signal })),
  /** `seen`: the version that the page knows; another one is refused as `draft-changed`. */
  saveDraft: async (draft: DraftFields, seen: string | null) =>
    savedDraft(await api.putTagged<DraftFields>(DRAFT, draft, { ifMatch: seen })),
  deleteDraft: () => api.delete(DRAFT),
  organisation: (bin: string) => api.get<Organisation>(`${APPLICATIONS}/organisations${query({ bin })}`),
  submit: (fields: Application['SubmitApplicationRequest'], idempotencyKey: string) =>
    api.post<Submitted>(APPLICATIONS, fields, { idempotencyKey }),
  hold: (slotId: string, idempotencyKey: string) =>
    api.post<Hold>(`${SCHEDULING}/holds`, { slotId }, { idempotencyKey }),
  releaseHold: (id: string) => api.delete(`${SCHEDULING}/holds/${id}`),
};

export function useApplicationForm() {
  return useQuery({
    queryKey: ['application-form'],
    queryFn: ({ signal }) => api.get<ApplicationForm>(`${APPLICATIONS}/form`, { signal }),
    staleTime: 5 * 60_000,
  });
}

/** null when there is no campaign now. */
export function useCampaign() {
  return useQuery({
    queryKey: ['campaign'],
    queryFn: ({ signal }) => api.get<Campaign>(`${SCHEDULING}/campaigns/current`, { signal }),
    staleTime: 60_000,
  });
}

export interface HeldSeat {
  hold: Hold;
  /** This device's clock when the answer came. */
  receivedAt: number;
}

export const holdQuery = {
  queryKey: ['hold'],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<HeldSeat | null> => {
    const hold = await api.get<Hold | null>(`${SCHEDULING}/holds/mine`, { signal });
    return hold ? { hold, receivedAt: Date.now() } : null;
  },
  staleTime: 5_000,
};

export function useHold(enabled = true) {
  return useQuery({ ...holdQuery, enabled });
}

export function useRegions(language: Locale | null) {
  return useQuery({
    queryKey: ['regions', language],
    queryFn: ({ signal }) => api.get<Region[]>(`${SCHEDULING}/regions${query({ language })}`, { signal }),
    enabled: language !== null,
    refetchInterval: 60_000,
  });
}

export function centresQuery(language: Locale | null, region: string) {
  return queryOptions({
    queryKey: ['centres', language, region],
    queryFn: ({ signal }) =>
      api.get<Centre[]>(`${SCHEDULING}/centres${query({ region, language })}`, { signal }),
    enabled: language !== null && region !== '',
  });
}

export function useCentres(language: Locale | null, region: string) {
  return useQuery({ ...centresQuery(language, region), refetchInterval: 30_000 });
}

export function useDays(language: Locale | null, centre: string) {
  return useQuery({
    queryKey: ['days', language, centre],
    queryFn: ({ signal }) =>
      api.get<Day[]>(`${SCHEDULING}/centres/${centre}/days${query({ language })}`, { signal }),
    enabled: language !== null && centre !== '',
    refetchInterval: 15_000,
  });
}

export function useSlots(language: Locale | null, centre: string, date: string) {
  return useQuery({
    queryKey: ['slots', language, centre, date],
    queryFn: ({ signal }) =>
      api.get<Slot[]>(`${SCHEDULING}/centres/${centre}/slots${query({ date, language })}`, { signal }),
    enabled: language !== null && centre !== '' && date !== '',
    refetchInterval: 5_000,
  });
}
