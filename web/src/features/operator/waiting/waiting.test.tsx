import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import type { OfferPage, QueuePage } from './api';

const server = fakeServer();
const QUEUES = '/api/scheduling/operator/waiting';
const centre = { centreCode: '71-01', centreName: { kk: 'Орталық', ru: 'Центр' }, language: 'kk' as const };
const queues: QueuePage = {
  queues: [
    {
      ...centre,
      regionCode: '71',
      regionName: { kk: 'Астана қаласы', ru: 'город Астана' },
      waiting: 12,
      accessible: 1,
      oldestSince: '2026-11-20T05:00:00Z',
      offered: 1,
      seated: 4,
      unanswered: 2,
      declined: 0,
    },
  ],
  waiting: 12,
  offered: 1,
  page: 1,
  pageSize: 25,
  total: 1,
};
const offers: OfferPage = {
  offers: [
    {
      ...centre,
      holdId: 'h1',
      room: '204',
      seatNumber: 7,
      startsAt: '2026-12-01T04:00:00Z',
      offeredAt: '2026-11-20T05:00:00Z',
      until: '2026-11-20T05:30:00Z',
    },
  ],
  page: 1,
  pageSize: 25,
  total: 1,
};

beforeEach(async () => {
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/regions', () =>
    json([{ code: '71', name: { kk: 'Астана', ru: 'Астана' }, freeSeats: 0 }]),
  );
  server.on('GET /api/scheduling/centres', () => json([]));
  server.on(`GET ${QUEUES}`, () => json(queues));
  server.on(`GET ${QUEUES}/offers`, () => json(offers));
});

it('shows queues and offers, and the sums of both', async () => {
  renderRoutes(routes, '/operator/waiting');
  expect(await screen.findByText('Ждут: 12. Предложений без ответа: 1.')).toBeVisible();
  expect(screen.getByRole('row', { name: /Центр 71-01.*город Астана.*казахский.*12/ })).toBeVisible();
  expect(await screen.findByRole('row', { name: /аудитория 204, место 7/ })).toBeVisible();
});

it('asks for what is narrowed', async () => {
  renderRoutes(routes, '/operator/waiting?page=2');
  await userEvent.selectOptions(await screen.findByLabelText('Область'), await screen.findByText('Астана'));
  await userEvent.selectOptions(screen.getByLabelText('Язык'), 'казахский');
  await waitFor(() => {
    for (const route of [`GET ${QUEUES}`, `GET ${QUEUES}/offers`]) {
      const asked = new URLSearchParams(server.calls(route).at(-1)?.path.split('?')[1]);
      expect(Object.fromEntries(asked)).toEqual({ region: '71', language: 'kk', page: '1' });
    }
  });
});

it('says so in Kazakh when nobody waits', async () => {
  await changeLocale('kk');
  server.on(`GET ${QUEUES}`, () => json({ ...queues, queues: [], waiting: 0, offered: 0, total: 0 }));
  server.on(`GET ${QUEUES}/offers`, () => json({ ...offers, offers: [], total: 0 }));
  renderRoutes(routes, '/operator/waiting');
  expect(await screen.findByText('Ешкім күтіп тұрған жоқ')).toBeVisible();
  expect(screen.getByText('Қазір жауабы күтілетін ұсыныс жоқ')).toBeVisible();
});

it('says so when the list is away, beside what is there', async () => {
  server.on(`GET ${QUEUES}/offers`, () => problem(503, 'service-unavailable'));
  renderRoutes(routes, '/operator/waiting');
  expect(await screen.findByText('Ждут: 12. Предложений без ответа: 1.')).toBeVisible();
  expect(await screen.findByRole('button', { name: /ещё раз|Повторить/ })).toBeVisible();
});
