import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { SCHOOL } from '@/test/reference';
import { renderRoutes } from '@/test/render';
import { json } from '@/test/server';
import { account, answersStaff, grant, server } from '@/test/staff';

beforeEach(answersStaff);

describe('a role in a commission', () => {
  const given = () => server.calls('POST /api/identity/staff/accounts/a1/grants').map(({ body }) => body);
  const open = async (role = 'COMMISSION_CHAIR') => {
    server.on('POST /api/identity/staff/accounts/a1/grants', () => json({ id: 'g2' }, 201));
    renderRoutes(routes, '/admin/staff/a1');
    await userEvent.selectOptions(await screen.findByLabelText('Роль'), role);
  };
  const at = (level: string) => userEvent.selectOptions(screen.getByLabelText('Где создана комиссия'), level);
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
