import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { renderRoutes } from '@/test/render';
import { empty, json, problem } from '@/test/server';
import { answersStaff, as, server } from '@/test/staff';
import type { AuditEntry } from './api';

beforeEach(answersStaff);

describe('list of the staff', () => {
  it('shows who holds what and finds by text and role', async () => {
    renderRoutes(routes, '/admin/staff');
    const row = (await screen.findByRole('link', { name: 'operator@b.kz' })).closest('tr');
    expect(row).toHaveTextContent('Оператор НЦТ');
    await userEvent.type(screen.getByLabelText('Адрес или имя'), 'ива{Enter}');
    await userEvent.selectOptions(screen.getByLabelText('Роль'), 'AUDITOR');
    await waitFor(() =>
      expect(server.calls('GET /api/identity/staff/accounts').at(-1)?.path).toContain('role=AUDITOR'),
    );
    expect(server.calls('GET /api/identity/staff/accounts').at(-1)?.path).toContain(
      `text=${encodeURIComponent('ива')}`,
    );
  });

  it('says when nobody is found and when the service is away', async () => {
    server.on('GET /api/identity/staff/accounts', () => json({ accounts: [], next: null }));
    const { unmount } = renderRoutes(routes, '/admin/staff');
    expect(await screen.findByText('Никого не найдено')).toBeVisible();
    unmount();
    server.on('GET /api/identity/staff/accounts', () => problem(503, 'service-unavailable'));
    renderRoutes(routes, '/admin/staff');
    expect(await screen.findByRole('button', { name: 'Повторить' })).toBeVisible();
  });

  it('opens an account and goes to its page', async () => {
    server.on('POST /api/identity/staff/accounts', () => json({ id: 'a1' }, 201));
    const { router } = renderRoutes(routes, '/admin/staff');
    await userEvent.type(await screen.findByLabelText('Электронная почта'), 'new@b.kz');
    await userEvent.click(screen.getByRole('button', { name: 'Открыть' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/admin/staff/a1'));
    expect(server.calls('POST /api/identity/staff/accounts')[0]?.body).toEqual({
      email: 'new@b.kz',
      locale: 'ru',
    });
  });

  it('is for administrators and auditors, and the auditor only reads', async () => {
    as('NTC_OPERATOR');
    const { unmount } = renderRoutes(routes, '/admin/staff');
    expect(await screen.findByRole('heading', { level: 1, name: 'Страница не найдена' })).toBeVisible();
    unmount();
    as('AUDITOR');
    renderRoutes(routes, '/admin/staff/a1');
    expect(await screen.findByText('Иванова Мария')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Отозвать' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Дать роль' })).toBeNull();
  });
});

describe('account of the staff', () => {
  it.each([
    ['kk', 'Рөл', 'Тестілеу пункттерінің өңірі', 'Рөл беру', 'Рөл берілді', 'Бірінші күні'],
    ['ru', 'Роль', 'Регион пунктов тестирования', 'Дать роль', 'Роль дана', 'Первый день'],
  ] as const)(
    'gives a role from a day on in centres chosen by their names, in %s',
    async (locale, role, centres, submit, done, firstDay) => {
      await changeLocale(locale);
      server.on('POST /api/identity/staff/accounts/a1/grants', () => json({ id: 'g2' }, 201));
      renderRoutes(routes, '/admin/staff/a1');
      await userEvent.selectOptions(await screen.findByLabelText(role), 'TEST_ADMINISTRATOR');
      const choose = screen.getByLabelText(centres);
      await within(choose).findByRole('option', { name: `Астана ${locale}` });
      await userEvent.selectOptions(choose, '71');
      await userEvent.click(await screen.findByRole('checkbox', { name: `Орталық 71-01 ${locale} (71-01)` }));
      await userEvent.click(screen.getByRole('checkbox', { name: `Орталық 71-02 ${locale} (71-02)` }));
      await userEvent.selectOptions(choose, '75');
      await userEvent.click(await screen.findByRole('checkbox', { name: `Орталық 75-01 ${locale} (75-01)` }));
      await userEvent.click(screen.getByRole('button', { name: new RegExp(`^Орталық 71-02 ${locale}`) }));
      const start = screen.getByRole('group', { name: firstDay });
      for (const [index, typed] of ['5', '1', '2027'].entries())
        await userEvent.type(within(start).getAllByRole('textbox')[index] as HTMLElement, typed);
      await userEvent.click(screen.getByRole('button', { name: submit }));
      expect(await screen.findByText(done)).toBeVisible();
      expect(server.calls('POST /api/identity/staff/accounts/a1/grants')[0]?.body).toMatchObject({
        role: 'TEST_ADMINISTRATOR',
        centres: ['71-01', '75-01'],
        body: null,
        region: null,
        firstDay: '2027-01-05',
        lastDay: null,
      });
    },
  );

  it('gives a role in a region chosen by its name, at once', async () => {
    server.on('POST /api/identity/staff/accounts/a1/grants', () => json({ id: 'g2' }, 201));
    renderRoutes(routes, '/admin/staff/a1');
    await userEvent.selectOptions(await screen.findByLabelText('Роль'), 'SITUATIONAL_CENTRE');
    const region = screen.getByLabelText('Регион');
    expect(region).toHaveDisplayValue('Вся страна');
    await within(region).findByRole('option', { name: 'Астана ru' });
    await userEvent.selectOptions(region, '71');
    await userEvent.click(screen.getByRole('button', { name: 'Дать роль' }));
    expect(await screen.findByText('Роль дана')).toBeVisible();
    expect(server.calls('POST /api/identity/staff/accounts/a1/grants')[0]?.body).toMatchObject({
      role: 'SITUATIONAL_CENTRE',
      region: '71',
      centres: null,
      firstDay: null,
    });
  });

  it('asks for a centre and for a day that exists before it gives the role', async () => {
    renderRoutes(routes, '/admin/staff/a1');
    await userEvent.selectOptions(await screen.findByLabelText('Роль'), 'OBSERVER');
    const start = screen.getByRole('group', { name: 'Первый день' });
    for (const [index, typed] of ['31', '2', '2027'].entries())
      await userEvent.type(within(start).getAllByRole('textbox')[index] as HTMLElement, typed);
    await userEvent.click(screen.getByRole('button', { name: 'Дать роль' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getAllByRole('link')).toHaveLength(2);
    expect(summary).toHaveTextContent('Отметьте хотя бы один пункт тестирования');
    expect(summary).toHaveTextContent('Такой даты нет');
    expect(server.calls('POST /api/identity/staff/accounts/a1/grants')).toHaveLength(0);
  });

  it('says when a region has no centre, and when the names did not load', async () => {
    server.on('GET /api/scheduling/centres', () => json([]));
    const regions = server.reply('GET /api/scheduling/regions');
    server.on('GET /api/scheduling/regions', () => problem(503, 'service-unavailable'));
    renderRoutes(routes, '/admin/staff/a1');
    await userEvent.selectOptions(await screen.findByLabelText('Роль'), 'OBSERVER');
    const retry = await screen.findByRole('button', { name: 'Повторить' });
    server.on('GET /api/scheduling/regions', regions);
    await userEvent.click(retry);
    await screen.findByRole('option', { name: 'Астана ru' });
    await userEvent.selectOptions(screen.getByLabelText('Регион пунктов тестирования'), '71');
    expect(await screen.findByText('В этом регионе нет пунктов тестирования')).toBeVisible();
  });

  it('shows what the service refuses at its field', async () => {
    server.on('POST /api/identity/staff/accounts/a1/grants', () =>
      problem(400, 'validation-failed', {
        errors: [
          { field: 'organisation', code: 'format-invalid', text: { kk: 'Қате.', ru: 'Неверное значение.' } },
        ],
      }),
    );
    renderRoutes(routes, '/admin/staff/a1');
    await userEvent.selectOptions(await screen.findByLabelText('Роль'), 'ORGANISATION_OFFICER');
    await userEvent.click(screen.getByRole('button', { name: 'Дать роль' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Неверное значение.');
  });

  it('takes a role away after a question, and says why it cannot', async () => {
    server.on('DELETE /api/identity/staff/grants/g1', () =>
      problem(409, 'last-administrator', { text: { kk: 'Соңғы әкімші.', ru: 'Последний администратор.' } }),
    );
    renderRoutes(routes, '/admin/staff/a1');
    await userEvent.click(await screen.findByRole('button', { name: 'Отозвать' }));
    const dialog = await screen.findByRole('dialog', { name: 'Отозвать роль «Оператор НЦТ»?' });
    const confirm = () => within(dialog).getByRole('button', { name: 'Отозвать' });
    await userEvent.click(confirm());
    expect(await within(dialog).findByText('Последний администратор.')).toBeInTheDocument();
    server.on('DELETE /api/identity/staff/grants/g1', () => empty());
    await userEvent.click(confirm());
    expect(await screen.findByText('Роль отозвана')).toBeVisible();
  });

  it('takes a lost second factor away', async () => {
    server.on('DELETE /api/identity/staff/accounts/a1/second-factor', () => empty());
    renderRoutes(routes, '/admin/staff/a1');
    await userEvent.click(await screen.findByRole('button', { name: 'Снять второй фактор' }));
    const dialog = await screen.findByRole('dialog', { name: 'Снять второй фактор?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Снять второй фактор' }));
    expect(await screen.findByText('Второй фактор снят')).toBeVisible();
  });

  it('signs an account out everywhere after asking', async () => {
    server.on('DELETE /api/identity/staff/accounts/a1/sessions', () => empty());
    renderRoutes(routes, '/admin/staff/a1');
    await userEvent.click(await screen.findByRole('button', { name: 'Завершить все сеансы' }));
    expect(server.calls('DELETE /api/identity/staff/accounts/a1/sessions')).toHaveLength(0);
    const dialog = await screen.findByRole('dialog', { name: 'Завершить все сеансы учётной записи?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Завершить все сеансы' }));
    expect(await screen.findByText('Все сеансы завершены')).toBeVisible();
    expect(server.calls('DELETE /api/identity/staff/accounts/a1/sessions')).toHaveLength(1);
  });
});

describe('audit', () => {
  const entry: AuditEntry = {
    id: 'e1',
    service: 'identity',
    actorId: 'a9',
    actorEmail: 'admin@b.kz',
    roles: ['ADMINISTRATOR'],
    at: '2026-11-02T04:00:00Z',
    action: 'DELETE /api/identity/staff/grants/{grantId}',
    objectType: 'grantId',
    objectId: 'g1',
    outcome: 'DENIED',
    status: 403,
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  };

  it('shows entries to the auditor and asks anew for each filter', async () => {
    as('AUDITOR');
    server.on('GET /api/identity/audit', () => json({ entries: [entry], next: 'e1' }));
    renderRoutes(routes, '/audit');
    const row = (await screen.findByText(entry.action)).closest('tr');
    expect(row).toHaveTextContent('Нет прав');
    await userEvent.type(screen.getByLabelText('Кто: адрес или номер учётной записи'), 'admin@b.kz{Enter}');
    await userEvent.selectOptions(screen.getByLabelText('Итог'), 'DENIED');
    await waitFor(() =>
      expect(server.calls('GET /api/identity/audit').at(-1)?.path).toBe(
        '/api/identity/audit?actor=admin%40b.kz&outcome=DENIED',
      ),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Показать ещё' }));
    await waitFor(() => expect(server.calls('GET /api/identity/audit').at(-1)?.path).toContain('cursor=e1'));
  });

  it('says when there is nothing', async () => {
    server.on('GET /api/identity/audit', () => json({ entries: [], next: null }));
    renderRoutes(routes, '/audit');
    expect(await screen.findByText('Записей нет')).toBeVisible();
  });
});
