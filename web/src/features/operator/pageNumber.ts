/** The page that the address names, from 1. */
export function pageNumber(search: URLSearchParams): number {
  return Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1);
}
