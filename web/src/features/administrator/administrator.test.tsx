import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { renderRoutes } from '@/test/render';
import { fakeServer, json } from '@/test/server';

const server = fakeServer();

beforeEach(async () => {
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['TEST_ADMINISTRATOR'] }));
  server.on('GET /api/testing/admin/slots', ({ path }) => {
    const date = new URLSearchParams(path.split('?')[1]).get('date') ?? '2031-05-07';
    return json({ date, today: '2031-05-07', slots: [] });
  });
});

it('opens on the day that it is for the server, whatever the device says', async () => {
  renderRoutes(routes, '/administrator');
  expect(await screen.findByText(/7 мая 2031/)).toBeVisible();
  expect(server.calls('GET /api/testing/admin/slots')[0]?.path).toBe('/api/testing/admin/slots');
  expect(screen.getByLabelText('Год')).toHaveValue('2031');
});

it('tells of a day that does not exist, and keeps the one it shows', async () => {
  renderRoutes(routes, '/administrator?date=2031-05-09');
  const day = await screen.findByLabelText('День');
  await userEvent.clear(day);
  await userEvent.type(day, '32');
  expect(screen.getByText('Такой даты нет: проверьте день, месяц и год')).toBeVisible();
  expect(screen.getByText(/9 мая 2031/)).toBeVisible();
});

it('keeps the day of its address', async () => {
  renderRoutes(routes, '/administrator?date=2031-05-09');
  expect(await screen.findByText(/9 мая 2031/)).toBeVisible();
});

it('offers to let in only while somebody waits or may come', async () => {
  const line = (status: string) => ({
    sittingId: 's1',
    seatNumber: 1,
    personName: 'Айгүл',
    status,
    answered: 0,
  });
  server.on('GET /api/testing/admin/slots/l1/roster', () => json([line('CHECKED_IN')]));
  const view = renderRoutes(routes, '/administrator?slot=l1');
  expect(await screen.findByRole('button', { name: 'Открыть тестирование' })).toBeEnabled();
  view.unmount();
  server.on('GET /api/testing/admin/slots/l1/roster', () => json([line('RUNNING')]));
  renderRoutes(routes, '/administrator?slot=l1');
  expect(await screen.findByText('Айгүл')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Открыть тестирование' })).toBeNull();
});
