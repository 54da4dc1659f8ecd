import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { renderRoutes } from '@/test/render';
import { fakeServer, json } from '@/test/server';
import type { SlotPage } from './api';

const server = fakeServer();
const DAY: SlotPage = {
  date: '2026-12-02',
  previousDate: '2026-12-01',
  nextDate: null,
  page: 1,
  pageSize: 25,
  total: 60,
  slots: [
    {
      id: 's1',
      centreCode: '71-01',
      centreName: { kk: 'Орталық', ru: 'Центр' },
      room: '101',
      startsAt: '2026-12-02T04:00:00Z',
      language: 'kk',
      totalSeats: 20,
      freeSeats: 5,
      held: 1,
      reserved: 14,
      status: 'OPEN',
    },
  ],
};
const asked = () =>
  new URLSearchParams(server.calls('GET /api/scheduling/operator/slots').at(-1)?.path.split('?')[1]);

beforeEach(async () => {
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/regions', () =>
    json([{ code: '71', name: { kk: 'Астана', ru: 'Астана' }, freeSeats: 1 }]),
  );
  server.on('GET /api/scheduling/centres', () => json([]));
  server.on('GET /api/scheduling/operator/slots', ({ path }) =>
    json({ ...DAY, page: Number(new URLSearchParams(path.split('?')[1]).get('page')) }),
  );
});

it('shows the day that the server chose, a page of it, and the way to other days and pages', async () => {
  const { router } = renderRoutes(routes, '/operator/slots');
  expect(await screen.findByRole('heading', { name: /2 декабря 2026/ })).toBeVisible();
  expect(asked().has('date')).toBe(false);
  expect(screen.getByText('1–25 из 60')).toBeVisible();

  const pages = screen.getByRole('navigation', { name: 'Страницы' });
  await userEvent.click(within(pages).getByRole('link', { name: /Вперёд/ }));
  await waitFor(() => expect(screen.getByText('26–50 из 60')).toBeVisible());
  expect(Object.fromEntries(asked())).toEqual({ date: '2026-12-02', page: '2' });

  await userEvent.click(screen.getByRole('link', { name: /01\.12\.2026/ }));
  await waitFor(() => expect(asked().get('date')).toBe('2026-12-01'));
  expect(screen.getByLabelText('День')).toHaveValue('01');
  await router.navigate(-1);
  await waitFor(() => expect(screen.getByLabelText('День')).toHaveValue('02'));
});

it('asks for what is narrowed, from the first page on', async () => {
  renderRoutes(routes, '/operator/slots?page=3&date=2026-12-02');
  await userEvent.selectOptions(await screen.findByLabelText('Область'), await screen.findByText('Астана'));
  await userEvent.selectOptions(screen.getByLabelText('Состояние'), 'Список закрыт');
  await waitFor(() =>
    expect(Object.fromEntries(asked())).toEqual({
      region: '71',
      status: 'ROSTER_CLOSED',
      date: '2026-12-02',
      page: '1',
    }),
  );
});

it('says so when nothing matches', async () => {
  server.on('GET /api/scheduling/operator/slots', () =>
    json({ ...DAY, date: null, previousDate: null, total: 0, slots: [] }),
  );
  renderRoutes(routes, '/operator/slots');
  expect(await screen.findByText('Нет сессий по этим условиям')).toBeVisible();
});
