import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { empty, fakeServer, json, problem } from '@/test/server';
import type { Duty, Gap, Slot } from './api';

const server = fakeServer();
const DUTIES = '/api/scheduling/operator/duties';
const PEOPLE = 'GET /api/identity/staff/centres/71-01/people';
const AT = '/operator/duties?region=71&centre=71-01&date=2026-12-02';
const NAME = { kk: 'Орталық', ru: 'Центр' };

const slot = (id: string, room: string, startsAt: string): Slot => ({
  id,
  centreCode: '71-01',
  centreName: NAME,
  room,
  startsAt,
  language: 'kk',
  totalSeats: 20,
  freeSeats: 5,
  held: 1,
  reserved: 14,
  status: 'OPEN',
});
const SLOTS = [slot('s1', '101', '2026-12-02T04:00:00Z'), slot('s2', '102', '2026-12-02T04:00:00Z')];
const duty = (id: string, accountId: string, role: Duty['role'], slotId: string | null): Duty => ({
  id,
  accountId,
  role,
  centreCode: '71-01',
  centreName: NAME,
  address: NAME,
  room: slotId ? '101' : null,
  slotId,
  language: slotId ? 'kk' : null,
  startsAt: '2026-12-02T04:00:00Z',
  endsAt: '2026-12-02T07:00:00Z',
});
const gap = (slotId: string, room: string): Gap => ({
  slotId,
  centreCode: '71-01',
  centreName: NAME,
  room,
  startsAt: '2026-12-02T04:00:00Z',
  language: 'kk',
});

let duties: Duty[];
let gaps: Gap[];
const row = (name: RegExp) =>
  within(screen.getByRole('table', { name: 'Сессии и дежурные' })).getByRole('row', { name });
const give = async (room: string) =>
  userEvent.click(await screen.findByRole('button', { name: `Назначить: 09:00, ${room}` }));
const dialog = () => within(screen.getByRole('dialog'));

beforeEach(async () => {
  await changeLocale('ru');
  duties = [duty('d1', 'a1', 'TEST_ADMINISTRATOR', 's1')];
  gaps = [gap('s2', '102')];
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/regions', () =>
    json([{ code: '71', name: { kk: 'Астана', ru: 'Астана' }, freeSeats: 1 }]),
  );
  server.on('GET /api/scheduling/centres', () =>
    json([{ code: '71-01', name: NAME, address: NAME, freeSeats: 1 }]),
  );
  server.on('GET /api/scheduling/operator/slots', () =>
    json({
      date: '2026-12-02',
      previousDate: null,
      nextDate: '2026-12-03',
      slots: SLOTS,
      page: 1,
      pageSize: 25,
      total: 2,
    }),
  );
  server.on(`GET ${DUTIES}`, () => json({ duties, page: 1, pageSize: 25, total: duties.length }));
  server.on(`GET ${DUTIES}/gaps`, () => json({ gaps, page: 1, pageSize: 25, total: gaps.length }));
  server.on(PEOPLE, () =>
    json([
      { accountId: 'a1', name: 'Ахметов Дамир', email: 'd@bagalau.test', roles: ['TEST_ADMINISTRATOR'] },
      { accountId: 'a2', name: null, email: 's@bagalau.test', roles: ['TEST_ADMINISTRATOR', 'OBSERVER'] },
      { accountId: 'a3', name: 'Бекова Айша', email: 'b@bagalau.test', roles: [] },
    ]),
  );
});

it('shows who serves where, and which sessions lack an administrator', async () => {
  renderRoutes(routes, AT);
  expect(await screen.findByText('Ахметов Дамир')).toBeVisible();
  expect(row(/101/)).toHaveTextContent('Ахметов Дамир');
  expect(row(/102/)).toHaveTextContent('Нет администратора');
  expect(screen.getByText('Всего: 1')).toBeVisible();
  expect(screen.getByRole('link', { name: /03\.12\.2026/ })).toBeVisible();
  await expectAccessible();
});

it('gives a duty, after which the gap is gone', async () => {
  server.on(`POST ${DUTIES}`, () => {
    const given = duty('d2', 'a2', 'TEST_ADMINISTRATOR', 's2');
    duties = [...duties, given];
    gaps = [];
    return json(given, 201);
  });
  renderRoutes(routes, AT);
  await give('102');
  await userEvent.click(dialog().getByRole('button', { name: 'Назначить' }));
  expect(dialog().getByLabelText('Кто?')).toBeInvalid();
  expect(dialog().queryByRole('option', { name: /Бекова/ })).toBeNull();
  await userEvent.selectOptions(dialog().getByLabelText('Кто?'), 's@bagalau.test');
  await expectAccessible();
  await userEvent.click(dialog().getByRole('button', { name: 'Назначить' }));
  expect(await screen.findByText('s@bagalau.test: дежурство назначено')).toBeVisible();
  expect(server.calls(`POST ${DUTIES}`).at(-1)?.body).toEqual({
    accountId: 'a2',
    role: 'TEST_ADMINISTRATOR',
    slotId: 's2',
  });
  expect(await screen.findByText('У всех сессий по этим условиям есть администратор')).toBeVisible();
});

it('says at the person that she is elsewhere, and keeps what was chosen', async () => {
  server.on(`POST ${DUTIES}`, () =>
    problem(409, 'duty-elsewhere', { text: { ru: 'Сотрудник в это время дежурит в другом месте.' } }),
  );
  renderRoutes(routes, AT);
  await give('102');
  await userEvent.selectOptions(dialog().getByLabelText('Кто?'), 'a1');
  await userEvent.click(dialog().getByRole('button', { name: 'Назначить' }));
  await waitFor(() => expect(dialog().getByLabelText('Кто?')).toBeInvalid());
  expect(dialog().getByLabelText('Кто?')).toHaveAccessibleDescription(/дежурит в другом месте/);
  expect(dialog().getByLabelText('Кто?')).toHaveValue('a1');
  expect(dialog().getByLabelText('Где?')).toHaveValue('s2');
});

it('says that a role just given may not be known yet, and gives the duty at the second try', async () => {
  server.on(`POST ${DUTIES}`, () =>
    problem(400, 'validation-failed', {
      errors: [
        {
          field: 'accountId',
          code: 'staff-lacks-role',
          text: { ru: 'Если роль дали только что, повторите через несколько секунд.' },
        },
      ],
    }),
  );
  renderRoutes(routes, AT);
  await give('102');
  await userEvent.selectOptions(dialog().getByLabelText('Кто?'), 'a1');
  await userEvent.click(dialog().getByRole('button', { name: 'Назначить' }));
  await waitFor(() => expect(dialog().getByLabelText('Кто?')).toBeInvalid());
  expect(dialog().getByLabelText('Кто?')).toHaveAccessibleDescription(/повторите через несколько секунд/);
  expect(dialog().getByLabelText('Кто?')).toHaveValue('a1');

  server.on(`POST ${DUTIES}`, () => json(duty('d2', 'a1', 'TEST_ADMINISTRATOR', 's2'), 201));
  await userEvent.click(dialog().getByRole('button', { name: 'Назначить' }));
  expect(await screen.findByText('Ахметов Дамир: дежурство назначено')).toBeVisible();
});

it('gives a duty in the whole centre for some hours', async () => {
  server.on(`POST ${DUTIES}`, () =>
    problem(400, 'validation-failed', {
      errors: [{ field: 'to', code: 'window-empty', text: { ru: 'Позже начала.' } }],
    }),
  );
  renderRoutes(routes, AT);
  await userEvent.click(await screen.findByRole('button', { name: 'Назначить дежурного по пункту' }));
  await userEvent.click(dialog().getByRole('radio', { name: 'Наблюдатель' }));
  await userEvent.selectOptions(dialog().getByLabelText('Кто?'), 'a2');
  await userEvent.type(dialog().getByLabelText('Начало'), '9');
  await userEvent.click(dialog().getByRole('button', { name: 'Назначить' }));
  expect(dialog().getByLabelText('Начало')).toHaveAccessibleDescription(/Введите время так/);
  await userEvent.type(dialog().getByLabelText('Начало'), '{Backspace}09:00');
  await userEvent.type(dialog().getByLabelText('Конец'), '08:00');
  await userEvent.click(dialog().getByRole('button', { name: 'Назначить' }));
  await waitFor(() => expect(dialog().getByLabelText('Конец')).toHaveAccessibleDescription(/Позже начала/));
  expect(server.calls(`POST ${DUTIES}`).at(-1)?.body).toEqual({
    accountId: 'a2',
    role: 'OBSERVER',
    centre: '71-01',
    date: '2026-12-02',
    from: '09:00',
    to: '08:00',
  });
});

it('takes somebody off duty', async () => {
  server.on(`DELETE ${DUTIES}/d1`, () => {
    duties = [];
    return empty();
  });
  renderRoutes(routes, AT);
  await userEvent.click(await screen.findByRole('button', { name: 'Снять: Ахметов Дамир' }));
  expect(screen.getByRole('dialog')).toHaveTextContent(
    'Ахметов Дамир, Администратор тестирования, 09:00–12:00',
  );
  await userEvent.click(dialog().getByRole('button', { name: 'Снять' }));
  expect(await screen.findByText('Снятие с дежурства: Ахметов Дамир')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Снять: Ахметов Дамир' })).toBeNull());
});

it('tells when a duty was gone already', async () => {
  renderRoutes(routes, AT);
  await userEvent.click(await screen.findByRole('button', { name: 'Снять: Ахметов Дамир' }));
  await userEvent.click(dialog().getByRole('button', { name: 'Снять' }));
  expect(await screen.findByText('Это дежурство уже снял кто-то другой')).toBeVisible();
});

it('marks who serves without the role on that day', async () => {
  duties = [duty('d3', 'a3', 'OBSERVER', 's1')];
  renderRoutes(routes, AT);
  expect(await screen.findByText('в этот день роль не действует')).toBeVisible();
});

it('shows the roster without names when those did not come', async () => {
  server.on(PEOPLE, () => problem(503, 'service-unavailable'));
  renderRoutes(routes, AT);
  expect(await screen.findByText(/Имена сотрудников сейчас недоступны/)).toBeVisible();
  expect(row(/101/)).toHaveTextContent('Имя неизвестно');
});

it('takes duties from a file, with the numbers of the people whom it may name', async () => {
  const IMPORTS = 'POST /api/scheduling/operator/imports';
  server.on(IMPORTS, () =>
    problem(400, 'import-refused', {
      lines: 1,
      accepted: 0,
      errors: [
        { line: 2, column: 'account', code: 'duty-elsewhere', text: { ru: 'Дежурит в другом месте' } },
      ],
    }),
  );
  renderRoutes(routes, AT);
  await userEvent.click(await screen.findByRole('button', { name: 'Сотрудники пункта и их номера' }));
  const staff = within(screen.getByRole('table', { name: 'Сотрудники пункта' }));
  expect(staff.getByRole('row', { name: /Ахметов Дамир/ })).toHaveTextContent('a1');
  expect(staff.queryByRole('row', { name: /Бекова/ })).toBeNull();

  const send = async () => {
    await userEvent.upload(
      screen.getByLabelText('Файл CSV'),
      new File(['account'], 'duties.csv', { type: 'text/csv' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Загрузить' }));
  };
  await send();
  const errors = within(await screen.findByRole('table', { name: 'Ошибки в файле' }));
  expect(errors.getByText('Дежурит в другом месте')).toBeVisible();
  await expectAccessible();

  server.on(IMPORTS, () => {
    duties = [...duties, duty('d2', 'a2', 'TEST_ADMINISTRATOR', 's2')];
    gaps = [];
    return json({ lines: 1, accepted: 1, errors: [] });
  });
  await send();
  expect(await screen.findByText('Файл принят. Строк: 1')).toBeVisible();
  expect((server.calls(IMPORTS)[0]?.body as FormData).get('kind')).toBe('duties');
  expect(await screen.findByText('У всех сессий по этим условиям есть администратор')).toBeVisible();
});

it('asks for a centre first, and leads from a gap to its day', async () => {
  await changeLocale('kk');
  const { router } = renderRoutes(routes, '/operator/duties');
  expect(await screen.findByText('Кезекшілерді көру үшін пунктті таңдаңыз')).toBeVisible();
  await userEvent.click(await screen.findByRole('link', { name: /^Кестені ашу/ }));
  expect(router.state.location.search).toBe('?region=71&centre=71-01&date=2026-12-02');
  expect(await screen.findByText('Ахметов Дамир')).toBeVisible();
});
