import { useQueries } from '@tanstack/react-query';
import { centresQuery } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';

/** A name changes once in years. */
const FRESH_MS = 10 * 60_000;

/** Names of centres with their codes, of any regions; the code alone until the name is there, and of a closed one. */
export function useCentreNames(codes: readonly string[]): string[] {
  const text = useText();
  const regions = [...new Set(codes.map((code) => code.slice(0, 2)))].filter((code) => /^\d\d$/.test(code));
  const found = useQueries({
    queries: regions.map((region) => ({ ...centresQuery('kk', region), staleTime: FRESH_MS })),
  });
  const centres = found.flatMap(({ data }) => data ?? []);
  return codes.map((code) => {
    const name = text(centres.find((each) => each.code === code)?.name);
    return name ? `${name} (${code})` : code;
  });
}
