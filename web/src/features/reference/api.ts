import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, query } from '@/app/api/client';
import { isApiError } from '@/app/api/problem';
import { hasControlDigit } from '@/app/ids/controlDigit';
import type { components } from '@/shared/api/reference';

type Schema = components['schemas'];
export type ReferenceEntry = Schema['EntryResponse'];
export type EntryPage = Schema['EntryPage'];
export type ReferenceList = 'places' | 'organisations' | 'institutions' | 'programme-groups' | 'specialities';

/** What a list is narrowed to; places and institutions lie in a place, the entries of a catalogue have a type. */
export interface Within {
  type?: string;
  parent?: string;
  place?: string;
}

const REFERENCE = '/api/reference';
/** A list changes with an import, a few times a year. */
const FRESH_MS = 10 * 60_000;

export const referenceApi = {
  /** null when there is no such organisation, or it is closed. */
  organisation: async (bin: string, signal?: AbortSignal): Promise<ReferenceEntry | null> => {
    const page = await api.get<EntryPage>(`${REFERENCE}/organisations${query({ bin })}`, { signal });
    const found = page.entries[0];
    return found && found.closedOn === null ? found : null;
  },
};

/** All places right inside of one; without one, the regions. */
export function usePlaces(parent: string | null) {
  return useQuery({
    queryKey: ['places', parent],
    queryFn: async ({ signal }) => {
      const page = await api.get<EntryPage>(`${REFERENCE}/places${query({ parent, limit: 100 })}`, {
        signal,
      });
      return page.entries;
    },
    staleTime: FRESH_MS,
  });
}

/** What is typed, without what the service takes for no words: quotes and signs alone. */
export const wordsIn = (typed: string) => (/[\p{L}\p{Nd}]/u.test(typed) ? typed.trim() : '');

/** Part of a name, or the BIN of an organisation. */
export function asked(list: string, words: string): { q: string } | { bin: string } {
  return list === 'organisations' && hasControlDigit(words) ? { bin: words } : { q: words };
}

export function useEntries(list: ReferenceList, within: Within, typed: string, enabled: boolean) {
  const q = wordsIn(typed);
  return useQuery({
    queryKey: ['entries', list, within, q],
    queryFn: async ({ signal }) => {
      const path = `${REFERENCE}/${list}${query({ ...within, ...asked(list, q) })}`;
      const page = await api.get<EntryPage>(path, { signal });
      // the one with a BIN is told also when it is closed
      return { ...page, entries: page.entries.filter(({ closedOn }) => closedOn === null) };
    },
    enabled,
    staleTime: FRESH_MS,
    // while one types on; what lies elsewhere is not shown meanwhile
    placeholderData: (data, before) =>
      JSON.stringify(before?.queryKey.slice(0, 3)) === JSON.stringify(['entries', list, within])
        ? keepPreviousData(data)
        : undefined,
  });
}

export const entryKey = (list: ReferenceList, code: string) => ['entry', list, code];

/** One entry by its code, also when it is closed; null when there is none. */
export function entryQuery(list: ReferenceList, code: string | null | undefined) {
  return queryOptions({
    queryKey: entryKey(list, code ?? ''),
    queryFn: async ({ signal }): Promise<ReferenceEntry | null> => {
      if (list === 'organisations') return referenceApi.organisation(code ?? '', signal);
      try {
        return await api.get<ReferenceEntry>(`${REFERENCE}/${list}/${encodeURIComponent(code ?? '')}`, {
          signal,
        });
      } catch (error) {
        if (isApiError(error, 'not-found')) return null;
        throw error;
      }
    },
    enabled: !!code,
    staleTime: FRESH_MS,
  });
}

export function useEntry(list: ReferenceList, code: string | null | undefined) {
  return useQuery(entryQuery(list, code));
}
