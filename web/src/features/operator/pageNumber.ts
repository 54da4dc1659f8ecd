/** The page that the address names, from 1; an address with several lists names each. */
export function pageNumber(search: URLSearchParams, name = 'page'): number {
  return Math.max(1, Number.parseInt(search.get(name) ?? '1', 10) || 1);
}
