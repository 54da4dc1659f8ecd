/** Where a commission is set up (S3 5): the first word of its body's code. */
export const BODY_LEVELS = ['ministry', 'region', 'district', 'organisation'] as const;
export type BodyLevel = (typeof BODY_LEVELS)[number];

/** `region-71`, `district-113200000`, `organisation-` and the BIN; the ministry is a word alone. */
export function bodyCode(level: BodyLevel, of: string | null): string {
  if (level === 'ministry') return level;
  return of ? `${level}-${of}` : '';
}

/** What a code names: a place, or an organisation; null when it is a word alone. */
export function namedBy(body: string): { list: 'places' | 'organisations'; code: string } | null {
  const [, level, code] = /^(region|district|organisation)-(\d+)$/.exec(body) ?? [];
  if (!level || !code) return null;
  return { list: level === 'organisation' ? 'organisations' : 'places', code };
}
