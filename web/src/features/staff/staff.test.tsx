import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { answersReference, SCHOOL } from '@/test/reference';
import { renderRoutes } from '@/test/render';
import { empty, fakeServer, json, problem } from '@/test/server';
import type { AuditEntry, Grant, StaffAccount } from './api';

const server = fakeServer();
const as = (...roles: string[]) =>
  server.on('GET /api/session', () => json({ authenticated: true, email: 'admin@b.kz', roles }));

const grant: Grant = {
  id: 'g1',
  role: 'NTC_OPERATOR',
  state: 'COUNTING',
  body: null,
  region: null,
  centres: [],
  organisation: null,
  orderNumber: null,
  orderDate: null,
  validFrom: '2026-11-01T04:00:00Z',
  lastDay: '2026-12-31',
  grantedAt: '2026-11-01T04:00:00Z',
  grantedBy: 'a9',
  grantedByEmail: 'admin@b.kz',
  revokedAt: null,
  revokedBy: null,
  revokedByEmail: null,
};
const account: StaffAccount = {
  accountId: 'a1',
  email: 'operator@b.kz',
  locale: 'ru',
  confirmed: true,
  name: 'Иванова Мария',
  secondFactor: { since: '2026-11-02T04:00:00Z', recoveryCodesLeft: 9 },
  grants: [grant],
};

const named = (name: string) => ({ kk: `${name} kk`, ru: `${name} ru` });
const centre = (code: string) => ({
  code,
  name: named(`Орталық ${code}`),
  address: named('Абай, 1'),
  freeSeats: 0,
});

beforeEach(async () => {
  await changeLocale('ru');
  as('ADMINISTRATOR');
  answersReference(server);
  server.on('GET /api/identity/staff/accounts', () => json({ accounts: [account], next: null }));
  server.on('GET /api/identity/staff/accounts/a1', () => json(account));
  server.on('GET /api/scheduling/regions', () =>
    json([
      { code: '71', name: named('Астана'), freeSeats: 0 },
      { code: '75', name: named('Алматы'), freeSeats: 0 },
    ]),
  );
  server.on('GET /api/scheduling/centres', ({ path }) =>
    json(path.includes('region=71') ? [centre('71-01'), centre('71-02')] : [centre('75-01')]),
  );
});

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

  describe('in a commission', () => {
    const given = () => server.calls('POST /api/identity/staff/accounts/a1/grants').map(({ body }) => body);
    const open = async (role = 'COMMISSION_CHAIR') => {
      server.on('POST /api/identity/staff/accounts/a1/grants', () => json({ id: 'g2' }, 201));
      renderRoutes(routes, '/admin/staff/a1');
      await userEvent.selectOptions(await screen.findByLabelText('Роль'), role);
    };
    const at = (level: string) =>
      userEvent.selectOptions(screen.getByLabelText('Где создана комиссия'), level);
    const choose = async (label: string, code: string) => {
      await waitFor(() => expect(screen.getByLabelText(label)).toBeEnabled());
      await userEvent.selectOptions(screen.getByLabelText(label), code);
    };
    const give = () => userEvent.click(screen.getByRole('button', { name: 'Дать роль' }));

    it.each([
      ['kk', 'Рөл', 'Комиссия қайда құрылған', 'Өңір', 'Аудан немесе қала', 'Рөл беру', 'Рөл берілді'],
      ['ru', 'Роль', 'Где создана комиссия', 'Регион', 'Район или город', 'Дать роль', 'Роль дана'],
    ] as const)(
      'of a district that is chosen by its name, in %s',
      async (locale, role, level, region, district, submit, done) => {
        await changeLocale(locale);
        server.on('POST /api/identity/staff/accounts/a1/grants', () => json({ id: 'g2' }, 201));
        renderRoutes(routes, '/admin/staff/a1');
        await userEvent.selectOptions(await screen.findByLabelText(role), 'COMMISSION_CHAIR');
        await userEvent.selectOptions(screen.getByLabelText(level), 'district');
        await choose(region, '11');
        await choose(district, '111000000');
        expect(screen.getByLabelText(district)).toHaveDisplayValue('Көкшетау қаласы');
        await expectAccessible();
        await userEvent.click(screen.getByRole('button', { name: submit }));
        expect(await screen.findByText(done)).toBeVisible();
        expect(given()).toEqual([
          expect.objectContaining({ role: 'COMMISSION_CHAIR', body: 'district-111000000', region: null }),
        ]);
      },
    );

    it.each([
      ['ministry', undefined, 'ministry'],
      ['region', '75', 'region-75'],
    ])('of the %s', async (level, region, body) => {
      await open('COMMISSION_MEMBER');
      await at(level);
      if (region) await choose('Регион', region);
      await give();
      expect(await screen.findByText('Роль дана')).toBeVisible();
      expect(given()).toEqual([expect.objectContaining({ body })]);
    });

    it.each([
      ['part of its name', 'мектеп', `q=${encodeURIComponent('мектеп')}`],
      ['BIN', SCHOOL, `bin=${SCHOOL}`],
    ])('of an organisation that is found by %s', async (_way, typed, asked) => {
      await open('COMMISSION_SECRETARY');
      await at('organisation');
      await userEvent.type(screen.getByRole('combobox', { name: 'Организация образования' }), typed);
      await waitFor(() =>
        expect(server.calls('GET /api/reference/organisations').at(-1)?.path).toContain(asked),
      );
      await userEvent.click(
        await screen.findByRole('option', { name: new RegExp(`№ 5 мектеп.*${SCHOOL}, город Кокшетау`) }),
      );
      await expectAccessible();
      await give();
      expect(await screen.findByText('Роль дана')).toBeVisible();
      expect(given()).toEqual([expect.objectContaining({ body: `organisation-${SCHOOL}` })]);
    });

    it('asks for what is still to be chosen, and leads there', async () => {
      await open();
      const missing = async (label: string) => {
        await give();
        await userEvent.click(await screen.findByRole('link', { name: 'Выберите орган' }));
        expect(screen.getByRole('combobox', { name: label })).toHaveFocus();
      };
      await missing('Где создана комиссия');
      await at('district');
      await waitFor(() => expect(screen.getByLabelText('Регион')).toBeEnabled());
      await missing('Регион');
      await choose('Регион', '11');
      await waitFor(() => expect(screen.getByLabelText('Район или город')).toBeEnabled());
      await missing('Район или город');
      await at('organisation');
      await missing('Организация образования');
      expect(given()).toEqual([]);
    });

    it('keeps no commission for a role of the ministry', async () => {
      await open();
      await at('region');
      await choose('Регион', '75');
      await userEvent.selectOptions(screen.getByLabelText('Роль'), 'MINISTRY_ANALYST');
      expect(screen.getByLabelText('Орган')).toHaveDisplayValue('Выберите');
      await give();
      expect(await screen.findByRole('link', { name: 'Выберите орган' })).toBeVisible();
      expect(given()).toEqual([]);
    });
  });

  it.each([
    [{ role: 'SITUATIONAL_CENTRE', region: '75' }, 'Алматы ru'],
    [
      { role: 'OBSERVER', centres: ['71-01', '75-01', '75-99'] },
      'Пункты: Орталық 71-01 ru (71-01), Орталық 75-01 ru (75-01), 75-99',
    ],
    [{ role: 'MINISTRY_ANALYST', body: 'tkbd' }, 'ДТПО'],
    [{ role: 'COMMISSION_CHAIR', body: 'ministry' }, 'Министерство'],
    [{ role: 'COMMISSION_CHAIR', body: 'region-11' }, 'Ақмола облысы'],
    [{ role: 'COMMISSION_CHAIR', body: 'district-111000000' }, 'Көкшетау қаласыАқмола облысы'],
    [{ role: 'COMMISSION_CHAIR', body: `organisation-${SCHOOL}` }, `№ 5 мектепБИН ${SCHOOL}город Кокшетау`],
    [{ role: 'COMMISSION_CHAIR', body: 'district-9999' }, 'district-9999'],
    [
      { role: 'ORGANISATION_OFFICER', organisation: SCHOOL, orderNumber: '12', orderDate: '2026-11-01' },
      `№ 5 мектепБИН ${SCHOOL}, приказ 12 от 1 ноября 2026`,
    ],
  ] as const)('shows by names where a role counts: %j', async (scope, shown) => {
    server.on('GET /api/identity/staff/accounts/a1', () =>
      json({ ...account, grants: [{ ...grant, ...scope }] }),
    );
    renderRoutes(routes, '/admin/staff/a1');
    const [cell] = await screen.findAllByRole('cell');
    await waitFor(() => expect(cell).toHaveTextContent(shown));
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
