import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import type { components } from '@/shared/api/scheduling';

type Schema = components['schemas'];
export type CentrePage = Schema['CentrePageResponse'];
export type CentreOverview = Schema['CentreOverviewResponse'];
export type Centre = Schema['CentreResponse'];
export type RoomOverview = Schema['RoomOverviewResponse'];
export type NewCentre = Schema['NewCentreRequest'];
export type CentreChange = Schema['CentreRequest'];
export type NewRoom = Schema['NewRoomRequest'];
export type RoomChange = Schema['RoomRequest'];
export type RoomPlan = Schema['PlanResponse'];
export type PlanDesk = Schema['DeskResponse'];
export type NewDesk = Schema['DeskRequest'];
export type Furniture = Schema['DesksRequest'];

export interface CentreFilter {
  region: string;
  text: string;
}

const ROOT = '/api/scheduling/operator';
export const CENTRES = 'operator-centres';
export const CENTRE = 'operator-centre';
export const PLAN = 'room-plan';

export const centreApi = {
  add: (centre: NewCentre) => api.post<Centre>(`${ROOT}/centres`, centre),
  change: (code: string, centre: CentreChange) => api.put<Centre>(`${ROOT}/centres/${code}`, centre),
  addRoom: (code: string, room: NewRoom) => api.post<RoomPlan>(`${ROOT}/centres/${code}/rooms`, room),
  changeRoom: (id: number, room: RoomChange) => api.put<RoomPlan>(`${ROOT}/rooms/${id}`, room),
  furnish: (id: number, furniture: Furniture) => api.put<RoomPlan>(`${ROOT}/rooms/${id}/desks`, furniture),
  confirm: (id: number, desks: number[], version: number) =>
    api.put<RoomPlan>(`${ROOT}/rooms/${id}/plan`, { desks, version }),
};

export function useOperatorCentres(filter: CentreFilter, page: number) {
  return useQuery({
    queryKey: [CENTRES, filter, page],
    queryFn: ({ signal }) => api.get<CentrePage>(`${ROOT}/centres${query({ ...filter, page })}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useCentre(code: string) {
  return useQuery({
    queryKey: [CENTRE, code],
    queryFn: ({ signal }) => api.get<Centre>(`${ROOT}/centres/${encodeURIComponent(code)}`, { signal }),
  });
}

export function useRoomPlan(id: string) {
  return useQuery({
    queryKey: [PLAN, id],
    queryFn: ({ signal }) => api.get<RoomPlan>(`${ROOT}/rooms/${encodeURIComponent(id)}/plan`, { signal }),
  });
}
