import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { CENTRE } from '@/test/centre';
import { renderRoutes } from '@/test/render';
import { empty, fakeServer, json, problem } from '@/test/server';
import type { CentreOverview } from '../api';

const server = fakeServer();
const ROOT = '/api/scheduling/operator/centres';
const CLOSING = `${ROOT}/71-01/closing`;
const CLOSED: CentreOverview = { ...CENTRE, closing: { from: '2026-12-01', reason: 'Ремонт' } };
const toll = (people: number, moved = people) => ({
  slots: [
    {
      id: 's1',
      centreCode: '71-01',
      centreName: CENTRE.name,
      room: '201',
      startsAt: '2026-12-01T04:00:00Z',
      language: 'kk',
      people,
      moved,
      left: people - moved,
    },
  ],
  people,
  moved,
  left: people - moved,
  destinations: [],
});
const answerCentre = (centre: CentreOverview) =>
  server.on(`GET ${ROOT}/71-01`, () => json({ centre, rooms: [] }));
const chooseDay = async () => {
  const group = await screen.findByRole('group', { name: 'Первый день, когда пункт закрыт' });
  for (const [at, box] of within(group).getAllByRole('textbox').entries()) {
    await userEvent.type(box, ['1', '12', '2026'][at] ?? '');
  }
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const giveReason = () => userEvent.type(screen.getByLabelText('Почему пункт закрывается?'), 'Ремонт');
const confirm = (name: string) =>
  userEvent.dblClick(within(screen.getByRole('dialog')).getByRole('button', { name }));

beforeEach(async () => {
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/regions', () =>
    json([{ code: '71', name: { kk: 'Астана қаласы', ru: 'город Астана' }, freeSeats: 1 }]),
  );
  answerCentre(CENTRE);
});

it('shows what closing does to people, asks why, and tells that it is done', async () => {
  server.on(`POST ${CLOSING}/preview`, () => json(toll(20)));
  server.on(`PUT ${CLOSING}`, () => {
    answerCentre(CLOSED);
    return json(toll(20));
  });
  renderRoutes(routes, '/operator/centres/71-01');
  await userEvent.click(await screen.findByRole('link', { name: 'Закрыть пункт' }));
  expect(await screen.findByText('Укажите день')).toBeVisible();
  await chooseDay();
  expect(await screen.findByText('Отменяется сессий: 1')).toBeVisible();
  expect(server.calls(`POST ${CLOSING}/preview`).at(-1)?.body).toEqual({ from: '2026-12-01' });
  await expectAccessible();
  await press('Закрыть пункт');
  expect(await screen.findByRole('alert')).toHaveTextContent('Укажите причину');
  await giveReason();
  await press('Закрыть пункт');
  expect(screen.getByRole('dialog')).toHaveTextContent('Переводятся на другие места: 20.');
  await confirm('Да, закрыть');
  expect(await screen.findByText('Пункт закрыт. Людям об этом сообщается.')).toBeVisible();
  expect(server.calls(`PUT ${CLOSING}`).map(({ body }) => body)).toEqual([
    { from: '2026-12-01', reason: 'Ремонт', losses: 0 },
  ]);
  expect(await screen.findByText(/^Пункт закрыт с 1 декабря 2026/)).toBeVisible();
  expect(screen.getByText('Причина: Ремонт')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Закрыть пункт' })).toBeNull();
  await expectAccessible();
});

it('takes nobody a seat unless that is accepted, and shows new figures when others were quicker', async () => {
  let left = 2;
  server.on(`POST ${CLOSING}/preview`, () => json(toll(20, 20 - left)));
  server.on(`PUT ${CLOSING}`, ({ body }) => {
    if ((body as { losses: number }).losses < 3) return problem(409, 'not-enough-seats');
    answerCentre(CLOSED);
    return json({ ...toll(0), slots: [] });
  });
  renderRoutes(routes, '/operator/centres/71-01/close');
  await chooseDay();
  await screen.findByText('Людей, которым не хватит другого места: 2');
  await giveReason();
  await press('Закрыть пункт');
  expect(await screen.findByRole('alert')).toHaveTextContent('часть людей останется без места');
  await userEvent.click(screen.getByRole('checkbox', { name: /без места останутся люди: 2/ }));
  left = 3;
  await press('Закрыть пункт');
  await confirm('Да, закрыть');
  expect(
    await screen.findByText(/Свободных мест тем временем стало меньше, ничего не изменено/),
  ).toBeVisible();
  await userEvent.click(await screen.findByRole('checkbox', { name: /без места останутся люди: 3/ }));
  await press('Закрыть пункт');
  await confirm('Да, закрыть');
  expect(await screen.findByText(/часть сессий осталась/)).toBeVisible();
  expect(screen.getByRole('link', { name: /отменить оставшиеся сессии/ })).toHaveAttribute(
    'href',
    '/operator/centres/71-01/close',
  );
});

it('says in Kazakh that a day is over', async () => {
  await changeLocale('kk');
  answerCentre(CLOSED);
  server.on(`POST ${CLOSING}/preview`, () =>
    problem(400, 'validation-failed', {
      errors: [{ field: 'from', code: 'day-past', text: { kk: 'Бұл күн өтіп кеткен.' } }],
    }),
  );
  renderRoutes(routes, '/operator/centres/71-01/close');
  expect(await screen.findByText('Пункт жабық. Жабылу күні: 2026 жылғы 1 желтоқсан')).toBeVisible();
  expect(await screen.findByRole('alert')).toHaveTextContent('Бұл күн өтіп кеткен.');
  expect(screen.queryByRole('button', { name: 'Пунктті жабу' })).toBeNull();
});

it('shows closed centres in the list, and opens them again', async () => {
  server.on(`GET ${ROOT}`, () => json({ centres: [CLOSED], page: 1, pageSize: 25, total: 1 }));
  answerCentre(CLOSED);
  server.on(`DELETE ${CLOSING}`, () => {
    answerCentre(CENTRE);
    return empty();
  });
  renderRoutes(routes, '/operator/centres');
  expect(await screen.findByRole('row', { name: /Центр/ })).toHaveTextContent('Закрыт с 01.12.2026');
  await userEvent.click(screen.getByRole('link', { name: 'Центр' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Открыть пункт снова' }));
  expect(server.calls(`DELETE ${CLOSING}`)).toHaveLength(0);
  await confirm('Открыть пункт');
  expect(await screen.findByText(/Пункт снова открыт/)).toBeVisible();
  expect(server.calls(`DELETE ${CLOSING}`)).toHaveLength(1);
  expect(await screen.findByRole('link', { name: 'Закрыть пункт' })).toBeVisible();
});
