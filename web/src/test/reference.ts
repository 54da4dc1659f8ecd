import { json, problem, type FakeServer } from '@/test/server';

export const SCHOOL = '990140000384';

export const entry = (code: string, label: string, more: object = {}) => ({
  code,
  kind: '',
  name: { kk: label, ru: label },
  parent: null,
  parentName: null,
  type: null,
  subordination: null,
  closedOn: null,
  ...more,
});

const parts = (path: string) => new URL(path, 'http://localhost').searchParams;
const REGIONS = [entry('11', 'Ақмола облысы'), entry('75', 'Алматы қаласы')];
const DISTRICTS = [
  entry('111000000', 'Көкшетау қаласы', {
    parent: '11',
    parentName: { kk: 'Ақмола облысы', ru: 'Ақмола облысы' },
  }),
];
const LOCALITIES = [entry('111010000', 'Көкшетау')];
const INSTITUTIONS = [
  entry('KAZNU', 'Қазақ ұлттық университеті', { type: 'higher', parent: '751010000' }),
  entry('KAZNPU', 'Абай университеті', { type: 'higher', parent: '751010000' }),
  entry('SHU', 'Уәлиханов университеті', { type: 'higher', parent: '111010000' }),
  entry('KPC', 'Көкшетау колледжі', { type: 'tvet', parent: '111010000' }),
];
const LISTS: Record<string, ReturnType<typeof entry>[]> = {
  institutions: INSTITUTIONS,
  'programme-groups': [entry('B001', 'Педагогика'), entry('B010', 'Математика мұғалімі')],
  specialities: [entry('01120100', 'Мектепке дейінгі тәрбие', { type: 'tvet' })],
};
const ORGANISATIONS = [
  entry(SCHOOL, '№ 5 мектеп', {
    parent: '111010000',
    parentName: { kk: 'Көкшетау қаласы', ru: 'город Кокшетау' },
  }),
];

const page = (entries: object[]) => json({ entries, next: null });

function list(path: string, entries: ReturnType<typeof entry>[]) {
  const asked = parts(path);
  const place = asked.get('place') ?? '';
  const inside = /^\d{9}$/.test(place) ? place.slice(0, 4) : place;
  return page(
    entries.filter(
      (each) =>
        (!asked.get('type') || (each as { type: unknown }).type === asked.get('type')) &&
        (!inside || String(each.parent).startsWith(inside)) &&
        each.name.kk.toLowerCase().includes((asked.get('q') ?? '').toLowerCase()),
    ),
  );
}

function placesIn(parent: string | null) {
  if (!parent) return REGIONS;
  if (parent === '11') return DISTRICTS;
  return parent === '111000000' ? LOCALITIES : [];
}

/** The reference data as the service has them: narrowed by place, type and part of a name. */
export function answersReference(server: FakeServer) {
  server.on('GET /api/reference/places', ({ path }) => page(placesIn(parts(path).get('parent'))));
  for (const place of [...REGIONS, ...DISTRICTS, ...LOCALITIES])
    server.on(`GET /api/reference/places/${place.code}`, () => json(place));
  for (const [catalogue, entries] of Object.entries(LISTS)) {
    server.on(`GET /api/reference/${catalogue}`, ({ path }) => list(path, entries));
    for (const each of entries) server.on(`GET /api/reference/${catalogue}/${each.code}`, () => json(each));
  }
  server.on('GET /api/reference/organisations', ({ path }) => {
    const bin = parts(path).get('bin');
    return bin ? page(ORGANISATIONS.filter(({ code }) => code === bin)) : list(path, ORGANISATIONS);
  });
  server.on('GET /api/applications/organisations', () => problem(404, 'organisation-not-found'));
}
