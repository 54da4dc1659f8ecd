import type { Grant, StaffAccount } from '@/features/staff/api';
import { changeLocale } from '@/i18n';
import { answersReference } from '@/test/reference';
import { fakeServer, json } from '@/test/server';

export const server = fakeServer();
/** Who is signed in. */
export const as = (...roles: string[]) =>
  server.on('GET /api/session', () => json({ authenticated: true, email: 'admin@b.kz', roles }));

export const grant: Grant = {
  id: 'g1',
  role: 'NTC_OPERATOR',
  state: 'COUNTING',
  body: null,
  region: null,
  centres: [],
  organisation: null,
  orderNumber: null,
  orderDate: null,
  validFrom: '2026-11-01T04:00:00Z',
  lastDay: '2026-12-31',
  grantedAt: '2026-11-01T04:00:00Z',
  grantedBy: 'a9',
  grantedByEmail: 'admin@b.kz',
  revokedAt: null,
  revokedBy: null,
  revokedByEmail: null,
};
export const account: StaffAccount = {
  accountId: 'a1',
  email: 'operator@b.kz',
  locale: 'ru',
  confirmed: true,
  name: 'Иванова Мария',
  secondFactor: { since: '2026-11-02T04:00:00Z', recoveryCodesLeft: 9 },
  grants: [grant],
};

const named = (name: string) => ({ kk: `${name} kk`, ru: `${name} ru` });
const centre = (code: string) => ({
  code,
  name: named(`Орталық ${code}`),
  address: named('Абай, 1'),
  freeSeats: 0,
});

/** The staff, and whatever names their scopes. */
export async function answersStaff() {
  await changeLocale('ru');
  as('ADMINISTRATOR');
  answersReference(server);
  server.on('GET /api/identity/staff/accounts', () => json({ accounts: [account], next: null }));
  server.on('GET /api/identity/staff/accounts/a1', () => json(account));
  server.on('GET /api/scheduling/regions', () =>
    json([
      { code: '71', name: named('Астана'), freeSeats: 0 },
      { code: '75', name: named('Алматы'), freeSeats: 0 },
    ]),
  );
  server.on('GET /api/scheduling/centres', ({ path }) =>
    json(path.includes('region=71') ? [centre('71-01'), centre('71-02')] : [centre('75-01')]),
  );
}
