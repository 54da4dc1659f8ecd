import { none, now, ok, problem } from './http.ts';
import type { Route } from './routes.ts';

const almatyToday = () => new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
const centreName = { kk: '№ 1 тестілеу пункті', ru: 'Пункт тестирования № 1' };
const people = [
  'Сәрсенбаева Айгүл Нұрланқызы',
  'Ахметов Ерлан Болатұлы',
  'Иванова Мария Петровна',
  'Қасым Дана',
];
const roster = people.map((personName, index) => ({
  sittingId: `r${index}`,
  seatNumber: index + 1,
  personName,
  iinMasked: `8503••••••${10 + index}`,
  status: ['RUNNING', 'PAUSED', 'CHECKED_IN', 'SCHEDULED'][index] ?? 'SCHEDULED',
  answered: [17, 9, 0, 0][index] ?? 0,
  lastSeenAt: index < 2 ? now() : null,
}));

export const staff: Route[] = [
  [
    'GET',
    /^\/api\/scheduling\/operator\/slots$/,
    ({ query }) =>
      ok({
        date: '2026-12-01',
        previousDate: null,
        nextDate: '2026-12-02',
        page: Number(query.get('page') ?? 1),
        pageSize: 25,
        total: 60,
        slots: Array.from({ length: 25 }, (_, index) => ({
          id: `o${index}`,
          centreCode: '71-01',
          centreName,
          room: String(201 + index),
          startsAt: '2026-12-01T04:00:00Z',
          language: index % 2 ? 'ru' : 'kk',
          totalSeats: 30,
          freeSeats: 12,
          held: 3,
          reserved: 15,
          status: index === 0 ? 'ROSTER_CLOSED' : 'OPEN',
        })),
      }),
  ],
  [
    'POST',
    /^\/api\/scheduling\/operator\/imports$/,
    () =>
      problem(400, 'import-refused', {
        lines: 120,
        accepted: 0,
        errors: [
          {
            line: 14,
            column: 'room',
            code: 'room-unknown',
            text: { kk: 'Пунктте мұндай аудитория жоқ.', ru: 'В пункте нет такой аудитории.' },
          },
          {
            line: 27,
            column: 'time',
            code: 'time-invalid',
            text: { kk: 'Уақыт 09:00 түрінде болуы керек.', ru: 'Время должно быть в виде 09:00.' },
          },
        ],
      }),
  ],
  [
    'POST',
    /^\/api\/testing\/items\/imports$/,
    () =>
      ok(
        {
          importId: 'i1',
          findings: [],
          items: [
            { identifier: 'math-001', title: 'Квадрат теңдеу', verdict: 'IMPORTED', reasons: [] },
            {
              identifier: 'math-002',
              title: 'Туынды',
              verdict: 'DEGRADED',
              reasons: ['formatted text is taken as plain text'],
            },
            {
              identifier: 'math-003',
              title: '',
              verdict: 'REFUSED',
              reasons: ['there is nothing to choose from'],
            },
          ],
        },
        201,
      ),
  ],
  ['POST', /^\/api\/testing\/items\/imports\/i1\/(review|publish)$/, () => ok({ items: 2 })],
  [
    'GET',
    /^\/api\/testing\/items$/,
    () =>
      ok({
        next: null,
        items: ['PUBLISHED', 'DRAFT'].map((state, index) => ({
          id: String(index),
          identifier: `math-00${index + 1}`,
          version: 2 - index,
          subject: 'mathematics',
          part: 'SUBJECT',
          language: 'kk',
          title: index ? 'Туынды' : 'Квадрат теңдеу',
          state,
        })),
      }),
  ],
  [
    'GET',
    /^\/api\/notifications\/mails$/,
    ({ query }) =>
      ok({
        next: null,
        mails: [
          {
            id: 'm1',
            template: 'CONFIRM_EMAIL',
            locale: 'kk',
            state: 'SENT',
            attempts: 1,
            createdAt: now(),
            sentAt: now(),
            lastError: null,
            recipientMasked: 'a•••@mail.kz',
          },
          {
            id: 'm2',
            template: 'APPLICATION_ACCEPTED',
            locale: 'ru',
            state: 'FAILED',
            attempts: 8,
            createdAt: now(),
            sentAt: null,
            lastError: 'SMTP 550',
            recipientMasked: 'e•••@mail.kz',
          },
        ].filter((mail) => !query.get('state') || mail.state === query.get('state')),
      }),
  ],
  ['POST', /^\/api\/notifications\/mails\/[^/]+\/retry$/, () => none(202)],
  [
    'GET',
    /^\/api\/testing\/admin\/slots$/,
    ({ query }) =>
      ok({
        date: query.get('date') ?? almatyToday(),
        today: almatyToday(),
        slots: [0, 1].map((index) => ({
          slotId: `slot${index}`,
          centreCode: '71-01',
          centreNameKk: centreName.kk,
          centreNameRu: centreName.ru,
          room: String(201 + index),
          startsAt: new Date(Date.now() + index * 4 * 3_600_000).toISOString(),
          language: index === 0 ? 'kk' : 'ru',
          expected: 30,
          checkedIn: index === 0 ? 24 : 0,
          running: index === 0 ? 20 : 0,
          completed: index === 0 ? 2 : 0,
          released: index === 0,
        })),
      }),
  ],
  ['GET', /^\/api\/testing\/admin\/slots\/[^/]+\/roster$/, () => ok(roster)],
  ['POST', /^\/api\/testing\/admin\/slots\/[^/]+\/release$/, () => ok(roster)],
  [
    'POST',
    /^\/api\/testing\/admin\/sittings\/[^/]+\/(check-in|pause|resume|extend|terminate)$/,
    () => ok({}),
  ],
  [
    'GET',
    /^\/api\/certificates\/public\/(.+)$/,
    (_call, code) =>
      code === 'none'
        ? problem(404, 'certificate-unknown')
        : ok({
            state: code === 'annulled' ? 'ANNULLED' : 'VALID',
            number: 'ПББ № 0000123',
            code,
            holderName: 'Сәрсенбаева Айгүл Нұрланқызы',
            iinMasked: '8503••••••20',
            testType: 'T03',
            testTypeName: {
              kk: 'Жалпы орта білім беру ұйымдары',
              ru: 'Организации общего среднего образования',
            },
            subject: 'mathematics',
            subjectName: { kk: 'Математика', ru: 'Математика' },
            language: 'kk',
            centreName,
            score: 29,
            maxScore: 40,
            percent: 72.5,
            categoryReachedName: { kk: 'Педагог-сарапшы', ru: 'Педагог-эксперт' },
            testedAt: '2026-12-01T05:00:00Z',
            issuedAt: '2026-12-01T07:00:00Z',
            validUntil: '2027-12-01',
          }),
  ],
];
