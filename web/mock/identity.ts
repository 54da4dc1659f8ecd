import { none, now, ok, problem } from './http.ts';
import type { Route } from './routes.ts';

let person: Record<string, unknown> | null = null;
const device = { signedInAt: now(), lastSeenAt: now() };
let sessions = [
  { id: 's1', browser: 'FIREFOX', system: 'WINDOWS', current: true, ...device },
  { id: 's2', browser: 'SAMSUNG', system: 'ANDROID', current: false, ...device },
];
const wrongPassword = problem(400, 'validation-failed', {
  errors: [{ field: 'currentPassword', code: 'password-wrong' }],
});

export const identity: Route[] = [
  [
    'GET',
    /^\/api\/session$/,
    ({ session }) =>
      ok(
        session
          ? { authenticated: true, accountId: 'a1', expiresAt: now(), serverTime: now(), ...session }
          : { authenticated: false, roles: [], serverTime: now() },
      ),
  ],
  ['POST', /^\/api\/identity\/registrations$/, () => ok({}, 202)],
  ['POST', /^\/api\/identity\/registrations\/resend$/, () => none(202)],
  [
    'POST',
    /^\/api\/identity\/registrations\/confirm$/,
    ({ body }) =>
      String(body.password).startsWith('aaaaaaaaaaaa')
        ? problem(400, 'validation-failed', { errors: [{ field: 'password', code: 'password-too-weak' }] })
        : ok({ email: 'aigul@example.kz' }),
  ],
  ['POST', /^\/api\/identity\/recoveries(\/by-iin)?$/, () => ok({}, 202)],
  ['POST', /^\/api\/identity\/(recoveries|email-changes)\/confirm$/, () => ok({ email: 'aigul@example.kz' })],
  [
    'PUT',
    /^\/api\/identity\/me\/password$/,
    ({ body }) => (body.currentPassword === 'wrong-password' ? wrongPassword : none()),
  ],
  [
    'POST',
    /^\/api\/identity\/me\/email$/,
    ({ body }) => (body.currentPassword === 'wrong-password' ? wrongPassword : ok({}, 202)),
  ],
  ['GET', /^\/api\/identity\/me\/sessions$/, () => ok(sessions)],
  [
    'DELETE',
    /^\/api\/identity\/me\/sessions(?:\/(.+))?$/,
    (_call, id = '') => {
      sessions = sessions.filter((session) => id !== '' && session.id !== id);
      return none();
    },
  ],
  [
    'GET',
    /^\/api\/identity\/(?:registrations|recoveries|email-changes)\/(.+)$/,
    (_call, token = '') =>
      token === 'gone'
        ? problem(404, 'link-unknown')
        : ok({
            email: 'aigul@example.kz',
            state: token === 'old' ? 'EXPIRED' : token === 'used' ? 'USED' : 'VALID',
          }),
  ],
  [
    'GET',
    /^\/api\/identity\/me$/,
    ({ session }) =>
      ok({ accountId: 'a1', email: session?.email, locale: 'kk', roles: session?.roles, person }),
  ],
  ['PUT', /^\/api\/identity\/me\/locale$/, () => none()],
  [
    'POST',
    /^\/api\/identity\/me\/person\/lookup$/,
    ({ body }) => {
      const iin = String(body.iin);
      if (iin === '850307450018') return problem(503, 'register-unavailable');
      return ok({
        iin,
        surname: 'Сәрсенбаева',
        name: 'Айгүл',
        patronymic: 'Нұрланқызы',
        birthDate: '1985-03-07',
        sex: 'FEMALE',
      });
    },
  ],
  [
    'PUT',
    /^\/api\/identity\/me\/person$/,
    ({ body }) => {
      person = { ...body, source: body.kind === 'IIN' ? 'REGISTER' : 'SELF' };
      return ok(person);
    },
  ],
];
