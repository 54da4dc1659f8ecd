import { now, ok, problem } from './http.ts';
import type { Route } from './routes.ts';
import { questions } from './paper.ts';

interface MockSitting extends Record<string, unknown> {
  id: string;
  status: string;
}

export const sitting: MockSitting = {
  id: 's1',
  applicationId: 'none',
  status: 'SCHEDULED',
  startsAt: new Date(Date.now() + 7 * 60_000).toISOString(),
  centreName: { kk: '№ 1 тестілеу пункті', ru: 'Пункт тестирования № 1' },
  room: '201',
  seatNumber: 12,
  subjectName: { kk: 'Математика', ru: 'Математика' },
  language: 'kk',
  startedAt: null,
  endsAt: null,
  remainingSeconds: null,
  durationMinutes: 110,
  questionCount: questions.length,
  answeredCount: 0,
  largeType: false,
};
const answers = new Map<number, { revision: number; response: unknown; flagged: boolean; savedAt: string }>();
let finishedAt = 0;

const view = () => ({ ...sitting, serverTime: now(), answeredCount: answers.size });

export const testing: Route[] = [
  ['GET', /^\/api\/testing\/sittings\/mine$/, () => ok([view()])],
  [
    'POST',
    /^\/api\/mock\/sitting$/,
    ({ body }) => {
      Object.assign(sitting, body);
      return ok(view());
    },
  ],
  ['GET', /^\/api\/testing\/sittings\/s1$/, () => ok(view())],
  [
    'POST',
    /^\/api\/testing\/sittings\/s1\/start$/,
    () => {
      if (sitting.status === 'RELEASED') {
        Object.assign(sitting, {
          status: 'RUNNING',
          startedAt: now(),
          endsAt: new Date(Date.now() + 110 * 60_000).toISOString(),
        });
      }
      return sitting.status === 'RUNNING' ? ok(view()) : problem(409, 'not-released');
    },
  ],
  [
    'GET',
    /^\/api\/testing\/sittings\/s1\/paper$/,
    () =>
      ok({
        sections: [{ code: 'SUBJECT', title: { kk: 'Пәндік білім', ru: 'Знание предмета' } }],
        questions: questions.map((question) => ({
          ...question,
          ...(answers.get(question.number) ?? { response: null, revision: 0, flagged: false, savedAt: null }),
        })),
      }),
  ],
  [
    'PUT',
    /^\/api\/testing\/sittings\/s1\/answers\/(\d+)$/,
    ({ body }, number) => {
      if (sitting.status !== 'RUNNING') return problem(409, 'sitting-over');
      const old = answers.get(Number(number));
      const revision = Number(body.revision);
      if ((old?.revision ?? 0) !== revision) return problem(409, 'stale-revision', { ...old });
      answers.set(Number(number), {
        revision: revision + 1,
        response: body.response,
        flagged: Boolean(body.flagged),
        savedAt: now(),
      });
      return ok({ number: Number(number), revision: revision + 1, savedAt: now(), serverTime: now() });
    },
  ],
  [
    'POST',
    /^\/api\/testing\/sittings\/s1\/finish$/,
    () => {
      sitting.status = 'COMPLETED';
      finishedAt = Date.now();
      return ok(view());
    },
  ],
  [
    'GET',
    /^\/api\/testing\/results\/s1$/,
    () =>
      Date.now() - finishedAt < 1500
        ? problem(404, 'not-found')
        : ok({
            percent: 72.5,
            score: 29,
            maxScore: 40,
            parts: [
              {
                code: 'SUBJECT',
                title: { kk: 'Пәндік білім', ru: 'Знание предмета' },
                score: 20,
                maxScore: 25,
              },
              {
                code: 'METHOD',
                title: { kk: 'Оқыту әдістемесі', ru: 'Методика преподавания' },
                score: 9,
                maxScore: 15,
              },
            ],
            outcomes: [
              ['TEACHER', 50],
              ['MODERATOR', 60],
              ['EXPERT', 70],
              ['RESEARCHER', 80],
            ].map(([category, threshold]) => ({
              category,
              thresholdPercent: threshold,
              reached: Number(threshold) <= 72.5,
            })),
            releasedAt: now(),
            validUntil: '2027-12-01',
          }),
  ],
];
