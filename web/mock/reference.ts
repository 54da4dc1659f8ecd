import { readFileSync } from 'node:fs';
import { ok, problem } from './http.ts';
import type { Route } from './routes.ts';

interface Entry {
  code: string;
  kind: string;
  name: { kk: string; ru: string };
  type: string | null;
  parent: string | null;
  parentName: { kk: string; ru: string } | null;
  subordination: null;
  closedOn: null;
}

/** The service's own starter set; its files quote nothing. */
const FOLDER = new URL('../../reference-service/src/main/resources/reference/', import.meta.url);

function read(file: string, parentOf: (cells: Record<string, string>) => string | null): Entry[] {
  const [head = '', ...lines] = readFileSync(new URL(`${file}.csv`, FOLDER), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split(';');
  return lines.map((line) => {
    const values = line.split(';');
    const cells = Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
    return {
      code: cells.bin ?? cells.code ?? '',
      kind: file,
      name: { kk: cells.name_kk ?? '', ru: cells.name_ru ?? '' },
      type: cells.type ?? null,
      parent: parentOf(cells),
      parentName: null,
      subordination: null,
      closedOn: null,
    };
  });
}

const above = (code: string) => (code.endsWith('00000') ? code.slice(0, 2) : `${code.slice(0, 4)}00000`);
const places = [
  ...read('regions', () => null),
  ...read('districts', ({ code = '' }) => above(code)),
  ...read('localities', ({ code = '' }) => above(code)),
];
const inPlace = ({ place = '' }: Record<string, string>) => place || null;
const lists: Record<string, Entry[]> = {
  places,
  organisations: read('organisations', inPlace),
  institutions: read('institutions', inPlace),
  'programme-groups': read('programme-groups', () => null),
  specialities: read('specialities', ({ group = '' }) => group || null),
};

function page(entries: Entry[], query: URLSearchParams) {
  const limit = Number(query.get('limit') ?? 20);
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/);
  const place = query.get('place') ?? '';
  const inside = place.endsWith('00000') ? place.slice(0, 4) : place.replace(/000$/, '');
  const found = entries.filter(
    ({ name, type, parent }) =>
      (!query.has('type') || type === query.get('type')) &&
      (!query.has('parent') || parent === query.get('parent')) &&
      (!place || parent?.startsWith(inside)) &&
      words.every((word) => `${name.kk} ${name.ru}`.toLowerCase().includes(word)),
  );
  const named = found.slice(0, limit).map((entry) => ({
    ...entry,
    parentName: places.find(({ code }) => code === entry.parent)?.name ?? null,
  }));
  return ok({ entries: named, next: found.length > limit ? named.at(-1)?.code : null });
}

export const reference: Route[] = [
  [
    'GET',
    /^\/api\/reference\/([a-z-]+)$/,
    ({ query }, list = '') => {
      const entries = lists[list] ?? [];
      const bin = query.get('bin');
      if (bin)
        return page(
          entries.filter(({ code }) => code === bin),
          new URLSearchParams(),
        );
      const regions = list === 'places' && !['parent', 'place', 'q'].some((each) => query.has(each));
      return page(regions ? entries.filter(({ parent }) => parent === null) : entries, query);
    },
  ],
  [
    'GET',
    /^\/api\/reference\/([a-z-]+)\/([^/]+)$/,
    (_call, list = '', code = '') => {
      const found = lists[list]?.find((each) => each.code === code);
      return found ? ok(found) : problem(404, 'not-found');
    },
  ],
];
