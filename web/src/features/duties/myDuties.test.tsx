import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import type { DutyPage } from './api';

const server = fakeServer();
const MINE = 'GET /api/scheduling/duties/mine';
const PAGE: DutyPage = {
  duties: [
    {
      id: 'd1',
      accountId: 'a1',
      role: 'OBSERVER',
      centreCode: '71-01',
      centreName: { kk: 'Орталық', ru: 'Центр' },
      address: { kk: 'Абай к., 1', ru: 'ул. Абая, 1' },
      room: null,
      slotId: null,
      language: null,
      startsAt: '2026-12-02T03:30:00Z',
      endsAt: '2026-12-02T11:00:00Z',
    },
  ],
  page: 1,
  pageSize: 25,
  total: 1,
};

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['OBSERVER'] }));
  server.on(MINE, () => json(PAGE));
});

it('shows an observer where and when to serve, which is the first page of the role', async () => {
  const { router } = renderRoutes(routes, '/');
  const row = await screen.findByRole('row', { name: /2 желтоқсан/ });
  expect(router.state.location.pathname).toBe('/duties');
  expect(row).toHaveTextContent('08:30–16:00');
  expect(row).toHaveTextContent('Абай к., 1');
  expect(row).toHaveTextContent('Бүкіл пункт');
  expect(row).toHaveTextContent('Бақылаушы');
  await expectAccessible();
});

it('says in Russian that nothing is ahead', async () => {
  await changeLocale('ru');
  server.on(MINE, () => json({ ...PAGE, duties: [], total: 0 }));
  renderRoutes(routes, '/duties');
  expect(await screen.findByText('Предстоящих дежурств нет')).toBeVisible();
});

it('says what the matter is when the list did not come', async () => {
  server.on(MINE, () => problem(500, 'internal-error'));
  renderRoutes(routes, '/duties');
  expect(await screen.findByRole('alert')).toBeVisible();
});
