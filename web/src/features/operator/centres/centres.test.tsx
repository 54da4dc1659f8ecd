import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { CENTRE } from '@/test/centre';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import type { RoomOverview } from './api';

const server = fakeServer();
const ROOT = '/api/scheduling/operator/centres';
const ROOM: RoomOverview = {
  id: 7,
  name: '201',
  seats: 24,
  accessibleSeats: [1, 5],
  widthCm: 700,
  depthCm: 550,
  desks: 30,
  planConfirmed: false,
  version: 2,
};
const asked = () =>
  Object.fromEntries(new URLSearchParams(server.calls(`GET ${ROOT}`).at(-1)?.path.split('?')[1]));
const type = async (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(async () => {
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/regions', () =>
    json([{ code: '71', name: { kk: 'Астана қаласы', ru: 'город Астана' }, freeSeats: 1 }]),
  );
  server.on(`GET ${ROOT}`, ({ path }) =>
    json({
      centres: [CENTRE],
      page: Number(new URLSearchParams(path.split('?')[1]).get('page')),
      pageSize: 25,
      total: 60,
    }),
  );
  server.on(`GET ${ROOT}/71-01`, () => json({ centre: CENTRE, rooms: [ROOM] }));
});

it('lists centres with their figures; the address holds what is looked for', async () => {
  const { router } = renderRoutes(routes, '/operator/centres?page=2');
  const row = await screen.findByRole('row', { name: /Центр/ });
  expect(row).toHaveTextContent('город Астана');
  expect(row).toHaveTextContent('24');
  expect(asked()).toEqual({ page: '2' });
  await expectAccessible();
  await userEvent.selectOptions(screen.getByLabelText('Область'), 'город Астана');
  await type('Код, название или адрес', ' Абая ');
  await press('Найти');
  await waitFor(() => expect(asked()).toEqual({ region: '71', text: 'Абая', page: '1' }));
  await userEvent.click(screen.getByRole('link', { name: /Вперёд/ }));
  await waitFor(() => expect(asked()).toEqual({ region: '71', text: 'Абая', page: '2' }));
  expect(router.state.location.search).toBe('?region=71&text=%D0%90%D0%B1%D0%B0%D1%8F&page=2');
});

it('says so in Kazakh when nothing matches', async () => {
  await changeLocale('kk');
  server.on(`GET ${ROOT}`, () => json({ centres: [], page: 1, pageSize: 25, total: 0 }));
  renderRoutes(routes, '/operator/centres?text=x');
  expect(await screen.findByText('Бұл шарттарға сай пункт жоқ')).toBeVisible();
});

it('offers to ask again when the list did not come', async () => {
  const list = server.reply(`GET ${ROOT}`);
  server.on(`GET ${ROOT}`, () => problem(500, 'internal-error'));
  renderRoutes(routes, '/operator/centres');
  const again = await screen.findByRole('button', { name: 'Повторить' });
  server.on(`GET ${ROOT}`, list);
  await userEvent.click(again);
  expect(await screen.findByRole('link', { name: 'Центр' })).toBeVisible();
});

it('explains the columns of a file of desks', async () => {
  renderRoutes(routes, '/operator/centres');
  await userEvent.click(await screen.findByRole('radio', { name: 'Столы' }));
  const columns = screen.getByRole('region', { name: 'Столбцы файла' });
  expect(
    within(columns)
      .getAllByRole('term')
      .map((each) => each.textContent),
  ).toEqual(['centre', 'room', 'x', 'y', 'accessible']);
  await expectAccessible();
});

it('adds a centre; what the server refuses stands at its field and nothing typed is lost', async () => {
  server.on(`POST ${ROOT}`, () =>
    problem(409, 'centre-exists', { text: { ru: 'Пункт с таким кодом уже есть.' } }),
  );
  renderRoutes(routes, '/operator/centres/new');
  await screen.findByLabelText('Код');
  await press('Добавить пункт');
  expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(5);
  expect(server.calls(`POST ${ROOT}`)).toHaveLength(0);
  await type('Код', '71-01');
  await type('Название на казахском', 'Жаңа пункт');
  await type('Название на русском', 'Новый пункт');
  await type('Адрес на казахском', 'Абай к., 2');
  await type('Адрес на русском', 'ул. Абая, 2');
  await press('Добавить пункт');
  await waitFor(() => expect(screen.getByLabelText('Код')).toBeInvalid());
  expect(screen.getAllByText('Пункт с таким кодом уже есть.')).toHaveLength(2);
  expect(screen.getByLabelText('Название на казахском')).toHaveValue('Жаңа пункт');
  await expectAccessible();

  server.on(`POST ${ROOT}`, () => json({ centre: { ...CENTRE, code: '71-03' }, rooms: [] }, 201));
  server.on(`GET ${ROOT}/71-03`, () => json({ centre: { ...CENTRE, code: '71-03' }, rooms: [] }));
  await type('Код', '71-03');
  await press('Добавить пункт');
  expect(await screen.findByText('Пункт добавлен. Теперь внесите его аудитории.')).toBeVisible();
  expect(server.calls(`POST ${ROOT}`).at(-1)?.body).toEqual({
    code: '71-03',
    name: { kk: 'Жаңа пункт', ru: 'Новый пункт' },
    address: { kk: 'Абай к., 2', ru: 'ул. Абая, 2' },
  });
  expect(sessionStorage.getItem('bagalau.typed.centre.new')).toBeNull();
});

it('tells whoever changes a centre that somebody else has, and keeps what was typed', async () => {
  const theirs = { ...CENTRE, name: { kk: 'Басқа', ru: 'Другой' }, version: 5 };
  server.on(`PUT ${ROOT}/71-01`, ({ body }) => {
    if ((body as { version: number }).version === 5) return json({ centre: theirs, rooms: [] });
    server.on(`GET ${ROOT}/71-01`, () => json({ centre: theirs, rooms: [] }));
    return problem(409, 'conflict');
  });
  renderRoutes(routes, '/operator/centres/71-01/edit');
  await screen.findByLabelText('Название на русском');
  await type('Название на русском', 'Мой');
  await press('Сохранить');
  expect(await screen.findByText(/их сохранил кто-то другой/)).toBeVisible();
  expect(screen.getByText('Другой')).toBeVisible();
  expect(screen.getByLabelText('Название на русском')).toHaveValue('Мой');
  await press('Сохранить');
  expect(await screen.findByText('Данные пункта сохранены')).toBeVisible();
  expect(server.calls(`PUT ${ROOT}/71-01`).at(-1)?.body).toMatchObject({ name: { ru: 'Мой' }, version: 5 });
});

it('asks before a form with something typed is left', async () => {
  const { router } = renderRoutes(routes, '/operator/centres/71-01/edit');
  await screen.findByLabelText('Название на русском');
  await type('Название на русском', 'Мой');
  await userEvent.click(screen.getByRole('link', { name: 'К пункту' }));
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Уйти без сохранения' }),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe('/operator/centres/71-01'));
});

it('shows a centre with its rooms', async () => {
  renderRoutes(routes, '/operator/centres/71-01');
  const row = await screen.findByRole('row', { name: /201/ });
  expect(row).toHaveTextContent('7 × 5,5 м');
  expect(row).toHaveTextContent('1, 5');
  expect(row).toHaveTextContent('Не утверждена');
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'График дежурства' })).toHaveAttribute(
    'href',
    '/operator/duties?region=71&centre=71-01',
  );
  await expectAccessible();
});

it('adds a room and says at its field that the name is taken', async () => {
  server.on(`POST ${ROOT}/71-01/rooms`, () =>
    problem(409, 'room-exists', { text: { ru: 'В пункте уже есть такая аудитория.' } }),
  );
  renderRoutes(routes, '/operator/centres/71-01/rooms/new');
  await screen.findByLabelText('Аудитория');
  await type('Аудитория', '201');
  await type('Места', '12');
  await type('Номера доступных мест (необязательно)', '1, 2');
  await type('Ширина, см (необязательно)', '700');
  await press('Добавить аудиторию');
  await waitFor(() => expect(screen.getByLabelText('Длина, см (необязательно)')).toBeInvalid());
  await type('Длина, см (необязательно)', '500');
  await press('Добавить аудиторию');
  await waitFor(() => expect(screen.getByLabelText('Аудитория')).toBeInvalid());
  expect(server.calls(`POST ${ROOT}/71-01/rooms`).at(-1)?.body).toEqual({
    name: '201',
    seats: { count: 12, accessible: [1, 2] },
    size: { widthCm: 700, depthCm: 500 },
  });
});

it('changes only what was changed of a room', async () => {
  server.on('PUT /api/scheduling/operator/rooms/7', () =>
    problem(409, 'desks-outside', { text: { ru: 'Столы оказались бы вне аудитории.' } }),
  );
  renderRoutes(routes, '/operator/centres/71-01/rooms/7/edit');
  await screen.findByLabelText('Места');
  await type('Ширина, см (необязательно)', '300');
  await press('Сохранить');
  await waitFor(() => expect(screen.getByLabelText('Ширина, см (необязательно)')).toBeInvalid());
  expect(server.calls('PUT /api/scheduling/operator/rooms/7').at(-1)?.body).toEqual({
    seats: null,
    size: { widthCm: 300, depthCm: 550 },
    version: 2,
  });
});

it('leaves seats of a confirmed plan to the drawing', async () => {
  server.on(`GET ${ROOT}/71-01`, () => json({ centre: CENTRE, rooms: [{ ...ROOM, planConfirmed: true }] }));
  renderRoutes(routes, '/operator/centres/71-01/rooms/7/edit');
  expect(await screen.findByText(/Места заданы утверждённой схемой: 24/)).toBeVisible();
  expect(screen.queryByLabelText('Места')).toBeNull();
});
