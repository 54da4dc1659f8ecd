import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { CENTRE } from '@/test/centre';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import type { RoomPlan } from '../api';

const server = fakeServer();
const PLAN = 'GET /api/scheduling/operator/rooms/7/plan';
const SAVE = 'PUT /api/scheduling/operator/rooms/7/plan';
const PAGE = '/operator/centres/71-01/rooms/7';
const PROPOSED = [1, 3, 6, 8];

/** Two rows of four, 150 cm apart; desk 1 is accessible. */
function room(chosen: number[], version: number, confirmed = chosen.length > 0): RoomPlan {
  return {
    roomId: 7,
    centreCode: '71-01',
    room: '201',
    widthCm: 700,
    depthCm: 500,
    seats: confirmed ? chosen.length : 8,
    confirmed,
    proposedSeats: 4,
    exact: true,
    desks: Array.from({ length: 8 }, (_, index) => ({
      number: index + 1,
      xCm: 100 + 150 * (index % 4),
      yCm: 150 + 150 * Math.floor(index / 4),
      accessible: index === 0,
      proposed: PROPOSED.includes(index + 1),
      chosen: chosen.includes(index + 1),
    })),
    version,
  };
}

const desk = (number: number) => screen.getByRole('checkbox', { name: new RegExp(`^Стол ${number},`) });
const chosen = () =>
  screen
    .getAllByRole('checkbox', { checked: true })
    .map((each) => Number(/\d+/.exec(each.getAttribute('aria-label') ?? '')?.[0]));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const saved = () => server.calls(SAVE).at(-1)?.body;

beforeEach(async () => {
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/operator/centres/71-01', () =>
    json({
      centre: { ...CENTRE, seats: 8, accessibleSeats: 1, version: 1 },
      rooms: [],
    }),
  );
  server.on(PLAN, () => json(room([], 2)));
});

it('takes the proposal and keeps it', async () => {
  server.on(SAVE, () => {
    server.on(PLAN, () => json(room(PROPOSED, 3)));
    return json(room(PROPOSED, 3));
  });
  renderRoutes(routes, PAGE);
  expect(await screen.findByRole('heading', { name: 'Аудитория 201: схема мест' })).toBeVisible();
  expect(screen.getByRole('img', { name: 'Предложенные места: 1, 3, 6, 8' })).toBeInTheDocument();
  await press('Взять предложение');
  expect(chosen()).toEqual(PROPOSED);
  expect(screen.getByText('добавлено: 4, убрано: 0')).toBeVisible();
  await expectAccessible();
  await press('Утвердить места');
  expect(await screen.findByText('Схема утверждена. Мест: 4')).toBeVisible();
  expect(saved()).toEqual({ desks: PROPOSED, version: 2 });
  expect(screen.getByText('изменений нет')).toBeVisible();
});

it('is worked by the keyboard alone', async () => {
  renderRoutes(routes, PAGE);
  await screen.findByRole('group', { name: 'Аудитория 201, вид сверху' });
  await userEvent.click(screen.getByRole('tab', { name: 'Схема' }));
  await userEvent.tab();
  expect(desk(1)).toHaveFocus();
  await userEvent.keyboard(' {ArrowRight}{ArrowDown}{Enter}');
  expect(desk(6)).toHaveFocus();
  expect(chosen()).toEqual([1, 6]);
  expect(desk(2)).toHaveAccessibleName('Стол 2, не место, места ближе 2 метров: 1, 6');
  await userEvent.keyboard(' ');
  expect(chosen()).toEqual([1]);
});

it('shows the 2 m around a desk and marks those too near', async () => {
  const { container } = renderRoutes(routes, PAGE);
  await screen.findByRole('group', { name: 'Аудитория 201, вид сверху' });
  expect(container.querySelector('.room-apart')).toBeNull();
  await userEvent.click(desk(2));
  const circle = container.querySelector('.room-apart');
  expect([circle?.getAttribute('cx'), circle?.getAttribute('cy'), circle?.getAttribute('r')]).toEqual([
    '250',
    '150',
    '200',
  ]);
  const marked = [1, 2, 3, 4, 5, 6, 7, 8].filter((number) => desk(number).querySelector('.desk-near'));
  expect(marked).toEqual([1, 3, 6]);
});

it('says at the desks which are too near, until they are changed', async () => {
  server.on(SAVE, () =>
    problem(409, 'desks-too-near', {
      pairs: [
        { first: 1, second: 2 },
        { first: 2, second: 3 },
      ],
    }),
  );
  renderRoutes(routes, PAGE);
  await screen.findByRole('group', { name: 'Аудитория 201, вид сверху' });
  for (const number of [1, 2, 3]) await userEvent.click(desk(number));
  await press('Утвердить места');
  const told = await screen.findByRole('alert');
  expect(told).toHaveTextContent('Места 1 и 2: 1,5 м');
  await waitFor(() => expect(told).toHaveFocus());
  expect(desk(2)).toBeInvalid();
  expect(desk(4)).toBeValid();
  expect(chosen()).toEqual([1, 2, 3]);
  await expectAccessible();
  await userEvent.click(within(told).getByRole('link', { name: /Места 2 и 3/ }));
  await waitFor(() => expect(desk(3)).toHaveFocus());
  await userEvent.click(desk(2));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('keeps the choice when somebody else was faster, and saves it over theirs when asked again', async () => {
  server.on(SAVE, ({ body }) => {
    if ((body as { version: number }).version === 3) return json(room([2, 4], 4));
    server.on(PLAN, () => json(room(PROPOSED, 3)));
    return problem(409, 'conflict');
  });
  renderRoutes(routes, PAGE);
  await screen.findByRole('group', { name: 'Аудитория 201, вид сверху' });
  for (const number of [2, 4]) await userEvent.click(desk(number));
  await press('Утвердить места');
  expect(await screen.findByText(/их сохранил кто-то другой/)).toBeVisible();
  expect(screen.getByText('Мест сейчас: 4')).toBeVisible();
  expect(chosen()).toEqual([2, 4]);
  await press('Утвердить места');
  expect(await screen.findByText('Схема утверждена. Мест: 2')).toBeVisible();
  expect(saved()).toEqual({ desks: [2, 4], version: 3 });
});

it('keeps the choice over a refusal and a reload, and asks before it is left', async () => {
  server.on(SAVE, () =>
    problem(409, 'seats-sold', { text: { ru: 'Пропали бы места, которые уже заняты.' } }),
  );
  const first = renderRoutes(routes, PAGE);
  await screen.findByRole('group', { name: 'Аудитория 201, вид сверху' });
  await userEvent.click(desk(5));
  await press('Утвердить места');
  expect(await screen.findByText('Пропали бы места, которые уже заняты.')).toBeVisible();
  first.unmount();

  const { router } = renderRoutes(routes, PAGE);
  await screen.findByRole('group', { name: 'Аудитория 201, вид сверху' });
  expect(chosen()).toEqual([5]);
  await userEvent.click(screen.getByRole('link', { name: 'К пункту' }));
  const asked = await screen.findByRole('dialog', { name: 'Есть несохранённые изменения' });
  await userEvent.click(within(asked).getByRole('button', { name: 'Отмена' }));
  expect(router.state.location.pathname).toBe(PAGE);
  expect(chosen()).toEqual([5]);
  await userEvent.click(screen.getByRole('link', { name: 'К пункту' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Уйти без сохранения' }));
  expect(await screen.findByRole('heading', { name: 'Центр' })).toBeVisible();
  expect(sessionStorage.getItem('bagalau.typed.plan.7')).toBeNull();
});

it('is a table too, in which seats are chosen', async () => {
  await changeLocale('kk');
  renderRoutes(routes, PAGE);
  await userEvent.click(await screen.findByRole('tab', { name: 'Кесте' }));
  const row = screen.getByRole('row', { name: /^2 / });
  expect(row).toHaveTextContent('1, 3, 6');
  await userEvent.click(within(row).getByRole('checkbox'));
  await expectAccessible();
  await userEvent.click(screen.getByRole('tab', { name: 'Сызба' }));
  expect(screen.getByRole('checkbox', { name: /^2-үстел, орын/ })).toBeChecked();
});

it('asks for a seat at least', async () => {
  renderRoutes(routes, PAGE);
  await screen.findByRole('group', { name: 'Аудитория 201, вид сверху' });
  await press('Утвердить места');
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(server.calls(SAVE)).toHaveLength(0);
});

it('says what is missing where no desks are known', async () => {
  server.on(PLAN, () => json({ ...room([], 1), widthCm: null, depthCm: null, desks: [] }));
  renderRoutes(routes, PAGE);
  expect(await screen.findByText('Столы этой аудитории не внесены')).toBeVisible();
  expect(screen.getByText(/^Ширина и длина аудитории не указаны/)).toBeVisible();
});

it('is not there for a room of another centre', async () => {
  renderRoutes(routes, '/operator/centres/71-02/rooms/7');
  expect(await screen.findByRole('heading', { name: 'Страница не найдена' })).toBeVisible();
});
