import { none, now, ok, problem, uuid } from './http.ts';
import type { Route } from './routes.ts';

export interface MockSlot {
  id: string;
  startsAt: string;
  room: string;
  language: string;
  freeSeats: number;
  totalSeats: number;
  place: Record<string, unknown>;
}

const DAY = 86_400_000;
const REGIONS = [
  { code: '71', name: { kk: 'Астана қаласы', ru: 'город Астана' } },
  { code: '75', name: { kk: 'Алматы қаласы', ru: 'город Алматы' } },
  { code: '61', name: { kk: 'Түркістан облысы', ru: 'Туркестанская область' } },
];
const CENTRES = [
  {
    code: 'AST-01',
    region: '71',
    name: { kk: '№ 1 тестілеу пункті', ru: 'Пункт тестирования № 1' },
    address: { kk: 'Астана қ., Тәуелсіздік даңғылы, 34', ru: 'г. Астана, пр. Тәуелсіздік, 34' },
  },
  {
    code: 'AST-02',
    region: '71',
    name: { kk: '№ 2 тестілеу пункті', ru: 'Пункт тестирования № 2' },
    address: { kk: 'Астана қ., Қабанбай батыр даңғылы, 53', ru: 'г. Астана, пр. Кабанбай батыра, 53' },
  },
];

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const slots: MockSlot[] = [];
for (let offset = 3; offset < 24; offset++) {
  const date = day(Date.now() + offset * DAY);
  if (new Date(date).getUTCDay() === 0) continue;
  for (const [index, time] of ['04:00', '08:00', '11:00'].entries()) {
    for (const language of ['kk', 'ru']) {
      const full = offset % 5 === 0 || (index === 1 && offset % 3 === 0);
      const [centre] = CENTRES;
      if (!centre) continue;
      slots.push({
        id: `${date}-${index}-${language}`,
        startsAt: `${date}T${time}:00Z`,
        room: String(201 + index),
        language,
        freeSeats: full ? 0 : 30 - ((offset * 7 + index * 11) % 29),
        totalSeats: 30,
        place: {
          centreCode: centre.code,
          centreName: centre.name,
          address: centre.address,
          room: String(201 + index),
          startsAt: `${date}T${time}:00Z`,
          language,
          regionCode: '71',
          regionName: REGIONS[0]?.name,
        },
      });
    }
  }
}

const campaign = {
  id: 'c1',
  name: { kk: '2026 жылғы желтоқсан кезеңі', ru: 'Период: декабрь 2026 года' },
  intakeFrom: day(Date.now() - 10 * DAY),
  intakeTo: day(Date.now() + 20 * DAY),
  testFrom: day(Date.now()),
  testTo: day(Date.now() + 30 * DAY),
  holdMinutes: 15,
  editDeadlineHours: 24,
  open: true,
};

export const holds: { mine: Record<string, unknown> | null } = { mine: null };
const holdSeconds = Number(process.env.HOLD_SECONDS ?? 900);

export function freshHold(): Record<string, unknown> | null {
  if (holds.mine && Date.parse(String(holds.mine.expiresAt)) < Date.now()) holds.mine = null;
  return holds.mine ? { ...holds.mine, serverTime: now() } : null;
}

export const scheduling: Route[] = [
  ['GET', /^\/api\/scheduling\/campaigns\/current$/, () => ok({ ...campaign, serverTime: now() })],
  [
    'GET',
    /^\/api\/scheduling\/regions$/,
    () => ok(REGIONS.map((region, index) => ({ ...region, freeSeats: [1240, 860, 0][index] }))),
  ],
  [
    'GET',
    /^\/api\/scheduling\/centres$/,
    ({ query }) =>
      ok(
        CENTRES.filter((each) => each.region === query.get('region')).map((each, index) => ({
          ...each,
          freeSeats: index === 0 ? 842 : 0,
        })),
      ),
  ],
  [
    'GET',
    /^\/api\/scheduling\/centres\/[^/]+\/days$/,
    ({ query }) => {
      const days = new Map<string, { date: string; freeSeats: number; totalSeats: number }>();
      for (const slot of slots.filter((each) => each.language === query.get('language'))) {
        const date = slot.startsAt.slice(0, 10);
        const found = days.get(date) ?? { date, freeSeats: 0, totalSeats: 0 };
        found.freeSeats += slot.freeSeats;
        found.totalSeats += slot.totalSeats;
        days.set(date, found);
      }
      return ok([...days.values()]);
    },
  ],
  [
    'GET',
    /^\/api\/scheduling\/centres\/[^/]+\/slots$/,
    ({ query }) =>
      ok(
        slots.filter(
          (each) =>
            each.startsAt.startsWith(query.get('date') ?? '-') && each.language === query.get('language'),
        ),
      ),
  ],
  [
    'POST',
    /^\/api\/scheduling\/holds$/,
    ({ body, headers }) => {
      if (!headers['idempotency-key']) return problem(400, 'validation-failed');
      const slot = slots.find((each) => each.id === body.slotId);
      if (!slot) return problem(404, 'slot-unknown');
      if (slot.freeSeats === 0 || slot.room === '203') {
        slot.freeSeats = 0;
        return problem(409, 'slot-full');
      }
      slot.freeSeats--;
      holds.mine = {
        id: uuid(),
        slotId: slot.id,
        seatNumber: 30 - slot.freeSeats,
        status: 'HELD',
        expiresAt: new Date(Date.now() + holdSeconds * 1000).toISOString(),
        slot: slot.place,
      };
      return ok(freshHold(), 201);
    },
  ],
  [
    'GET',
    /^\/api\/scheduling\/holds\/mine$/,
    () => {
      const hold = freshHold();
      return hold ? ok(hold) : none();
    },
  ],
];
