import { useSearchParams } from 'react-router';

/**
 * The address's query, and a way to write it whole. The page shows it before the next click is answered: who chooses two
 * filters faster than a page is drawn keeps both.
 */
export function useSearch(): [URLSearchParams, (next: string) => void] {
  const [search, setSearch] = useSearchParams();
  return [search, (next) => setSearch(next, { flushSync: true })];
}
