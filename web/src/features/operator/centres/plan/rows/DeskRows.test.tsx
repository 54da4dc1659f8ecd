import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { CENTRE } from '@/test/centre';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import type { Furniture, RoomPlan } from '../../api';

const server = fakeServer();
const PLAN = 'GET /api/scheduling/operator/rooms/7/plan';
const SAVE = 'PUT /api/scheduling/operator/rooms/7/desks';
const PAGE = '/operator/centres/71-01/rooms/7';
const DRAWING = 'Столы рядами, вид сверху. Рядов: 2, столов в ряду: 3';

/** Of 7 × 5 m, with desks where the request told. */
function room(version: number, { desks }: Pick<Furniture, 'desks'> = { desks: [] }): RoomPlan {
  return {
    roomId: 7,
    centreCode: '71-01',
    room: '201',
    widthCm: 700,
    depthCm: 500,
    seats: 8,
    confirmed: false,
    proposedSeats: desks.length,
    exact: true,
    desks: desks.map((desk, index) => ({ ...desk, number: index + 1, proposed: true, chosen: false })),
    version,
  };
}

/** The server keeps what it is sent. */
function keeps(version: number) {
  server.on(SAVE, ({ body }) => {
    const saved = room(version, body as Furniture);
    server.on(PLAN, () => json(saved));
    return json(saved);
  });
}

const ROW = { desks: [100, 300].map((xCm) => ({ xCm, yCm: 100, accessible: false })) };
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const field = (label: string) => screen.getByRole('textbox', { name: label });
const type = async (label: string, text: string) => {
  await userEvent.clear(field(label));
  await userEvent.type(field(label), text);
};
const sent = () => server.calls(SAVE).at(-1)?.body as Furniture | undefined;

/** Two rows of three. */
async function typeRows() {
  await screen.findByRole('textbox', { name: 'Число рядов' });
  await type('Число рядов', '2');
  await type('Столов в ряду', '3');
  await type('Расстояние между столами, см', '200');
  await type('Расстояние между рядами, см', '220');
  await type('Отступ от левой стены, см', '100');
  await type('Отступ от передней стены, см', '120');
}

beforeEach(async () => {
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/operator/centres/71-01', () =>
    json({ centre: { ...CENTRE, seats: 8, accessibleSeats: 1, version: 1 }, rooms: [] }),
  );
  server.on(PLAN, () => json(room(1)));
});

it('draws rows as they are typed and saves all of their desks', async () => {
  keeps(2);
  renderRoutes(routes, PAGE);
  await typeRows();
  await userEvent.click(screen.getByRole('radio', { name: 'Первый ряд, у передней стены' }));
  expect(screen.getByRole('img', { name: DRAWING })).toBeInTheDocument();
  expect(screen.getByText('Столов: 6, из них доступных: 3')).toBeVisible();
  await expectAccessible();
  await press('Сохранить столы');
  const said = (await screen.findByText('Столы сохранены: 6')).closest('[tabindex]');
  expect(said).toHaveFocus();
  expect(sent()).toEqual({
    desks: [120, 340].flatMap((yCm) => [100, 300, 500].map((xCm) => ({ xCm, yCm, accessible: yCm === 120 }))),
    size: null,
    version: 1,
  });
  expect(screen.getAllByRole('checkbox', { name: /^Стол \d, не место/ })).toHaveLength(6);
  expect(screen.queryByRole('button', { name: 'Сохранить столы' })).toBeNull();
  expect(sessionStorage.getItem('bagalau.typed.rows.7')).toBeNull();
});

it('says when the room does not hold them, and sends nothing', async () => {
  renderRoutes(routes, PAGE);
  await typeRows();
  await type('Отступ от левой стены, см', '350');
  expect(screen.getByText('Столы не помещаются: за стенами окажется 2 из 6')).toBeVisible();
  expect(screen.getByText('Нужна аудитория не меньше 7,5 × 5 м, а размер этой – 7 × 5 м.')).toBeVisible();
  await press('Сохранить столы');
  const told = await screen.findByRole('alert');
  await userEvent.click(within(told).getByRole('link', { name: /^Ряд не помещается по ширине/ }));
  expect(field('Столов в ряду')).toHaveFocus();
  expect(field('Столов в ряду')).toBeInvalid();
  await type('Число рядов', '70');
  expect(screen.getByText('В одной аудитории не больше 200 столов')).toBeVisible();
  await expectAccessible();
  expect(server.calls(SAVE)).toHaveLength(0);
});

it('asks before it replaces desks, by the keyboard alone, and forgets what was chosen among the old ones', async () => {
  server.on(PLAN, () => json(room(4, ROW)));
  keeps(5);
  renderRoutes(routes, PAGE);
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Стол 2/ }));
  const opener = screen.getByRole('button', { name: 'Расставить столы заново' });
  expect(opener).toHaveAttribute('aria-expanded', 'false');
  opener.focus();
  await userEvent.keyboard('{Enter}');
  await typeRows();
  await userEvent.keyboard('{Enter}');
  const asked = await screen.findByRole('dialog', { name: 'Заменить столы аудитории?' });
  expect(asked).toHaveTextContent('Столов сейчас: 2. Вместо них будет: 6.');
  await expectAccessible();
  await userEvent.click(within(asked).getByRole('button', { name: 'Отмена' }));
  expect(server.calls(SAVE)).toHaveLength(0);
  field('Число рядов').focus();
  await userEvent.keyboard('{Enter}');
  within(asked).getByRole('button', { name: 'Заменить столы' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Столы сохранены: 6')).toBeVisible();
  expect(sent()?.version).toBe(4);
  expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(0);
  expect(screen.getByText('изменений нет')).toBeVisible();
});

it('keeps what was typed over a failure and a reload', async () => {
  server.on(SAVE, () => problem(503, 'service-unavailable'));
  const first = renderRoutes(routes, PAGE);
  await typeRows();
  await press('Сохранить столы');
  const told = await screen.findByRole('alert');
  expect(told).toHaveTextContent('Сервис временно недоступен');
  await waitFor(() => expect(told).toHaveFocus());
  first.unmount();
  renderRoutes(routes, PAGE);
  expect(await screen.findByRole('img', { name: DRAWING })).toBeInTheDocument();
  expect(field('Отступ от передней стены, см')).toHaveValue('120');
});

it('shows what somebody else has put there meanwhile, and replaces it when asked again', async () => {
  server.on(SAVE, () => {
    server.on(PLAN, () => json(room(2, ROW)));
    keeps(3);
    return problem(409, 'conflict');
  });
  renderRoutes(routes, PAGE);
  await typeRows();
  await press('Сохранить столы');
  expect(await screen.findByText(/их сохранил кто-то другой/)).toBeVisible();
  expect(screen.getByText('Столов сейчас: 2, мест: 8')).toBeVisible();
  expect(field('Число рядов')).toHaveValue('2');
  await press('Сохранить столы');
  const asked = await screen.findByRole('dialog', { name: 'Заменить столы аудитории?' });
  await userEvent.click(within(asked).getByRole('button', { name: 'Заменить столы' }));
  expect(await screen.findByText('Столы сохранены: 6')).toBeVisible();
  expect(sent()?.version).toBe(2);
});

it('asks for the size of a room that nobody measured, in Kazakh', async () => {
  await changeLocale('kk');
  server.on(PLAN, () => json({ ...room(1), widthCm: null, depthCm: null }));
  keeps(2);
  renderRoutes(routes, PAGE);
  await screen.findByRole('textbox', { name: 'Қатар саны' });
  await press('Үстелдерді сақтау');
  expect(await screen.findByRole('link', { name: 'Қатар санын енгізіңіз' })).toBeVisible();
  await type('Ені, см', '900');
  await type('Ұзындығы, см', '50');
  for (const label of ['Қатар саны', 'Бір қатардағы үстел саны']) await type(label, '1');
  for (const side of ['Сол', 'Алдыңғы']) await type(`${side} қабырғадан қашықтық, см`, '100');
  await press('Үстелдерді сақтау');
  expect(
    await screen.findByRole('link', { name: '100-ден 10 000 см-ге дейінгі санды енгізіңіз' }),
  ).toBeVisible();
  await expectAccessible();
  await type('Ұзындығы, см', '600');
  await press('Үстелдерді сақтау');
  expect(await screen.findByText('Үстелдер сақталды: 1')).toBeVisible();
  expect(sent()?.size).toEqual({ widthCm: 900, depthCm: 600 });
});
