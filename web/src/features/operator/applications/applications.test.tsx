import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { fullDraft, place, server } from '@/test/application';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { json, problem } from '@/test/server';

const LIST = 'GET /api/applications/operator';
const COUNTS = 'GET /api/applications/operator/counts';
const name = (kk: string) => ({ kk, ru: kk });
const line = (number: string) => ({
  id: `id-${number}`,
  number,
  status: 'ACCEPTED',
  testType: 'T03',
  subject: 'mathematics',
  subjectName: name('Математика'),
  language: 'kk',
  employment: 'RETURNING',
  regionCode: '71',
  centreCode: '71-01',
  centreName: name('№ 1 пункт'),
  startsAt: '2026-12-01T04:00:00Z',
  submittedAt: '2026-11-01T04:00:00Z',
});
const count = (status: string, number: number) => ({ status, count: number });
const asked = (route = LIST) =>
  Object.fromEntries(new URLSearchParams(server.calls(route).at(-1)?.path.split('?')[1]));

beforeEach(async () => {
  await fullDraft();
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/operator/campaigns', () =>
    json({ campaigns: [{ id: 'c1', name: name('Осень') }], page: 1, pageSize: 25, total: 1 }),
  );
  server.on(COUNTS, () =>
    json({ campaign: 'c1', total: 1234, statuses: [count('ACCEPTED', 1200), count('REFUSED', 34)] }),
  );
  server.on(LIST, ({ path }) =>
    json(
      path.includes('after=')
        ? { campaign: 'c1', applications: [line('2026-0000001')], next: null }
        : { campaign: 'c1', applications: [line('2026-0000002')], next: 'id-2026-0000002' },
    ),
  );
});

describe('the list of applications', () => {
  it('shows the current campaign, counts by status, and more when asked', async () => {
    renderRoutes(routes, '/operator/applications');
    expect(await screen.findByRole('link', { name: '2026-0000002' })).toBeVisible();
    expect(await screen.findByRole('link', { name: /Всего 1\s234/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /Не принято 34/ })).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('Период')).toHaveValue('c1'));
    expect(asked()).toEqual({});
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Показать ещё' }));
    expect(await screen.findByRole('link', { name: '2026-0000001' })).toBeVisible();
    expect(asked()).toEqual({ after: 'id-2026-0000002' });
    expect(screen.queryByRole('button', { name: 'Показать ещё' })).toBeNull();
  });

  it('is narrowed by the address, which follows the filters, back too', async () => {
    const { router } = renderRoutes(routes, '/operator/applications?region=71&day=2026-12-01&day2=x');
    await screen.findByRole('link', { name: '2026-0000002' });
    expect(asked()).toEqual({ region: '71', day: '2026-12-01' });
    await screen.findByRole('option', { name: 'ЖОО түлегі' });
    await userEvent.selectOptions(screen.getByLabelText('Занятость'), 'HIGHER_GRADUATE');
    await waitFor(() => expect(asked()).toMatchObject({ employment: 'HIGHER_GRADUATE' }));
    await userEvent.click(await screen.findByRole('link', { name: /Не принято 34/ }));
    await waitFor(() => expect(asked()).toMatchObject({ employment: 'HIGHER_GRADUATE', status: 'REFUSED' }));
    expect(asked(COUNTS)).toEqual({ region: '71', day: '2026-12-01', employment: 'HIGHER_GRADUATE' });
    expect(router.state.location.search).toContain('status=REFUSED');
    await router.navigate(-1);
    await waitFor(() => expect(screen.getByLabelText('Состояние')).toHaveValue(''));
  });

  it('finds one by its whole number, and says what is wrong with another', async () => {
    renderRoutes(routes, '/operator/applications');
    const field = await screen.findByLabelText('Номер заявления');
    await userEvent.type(field, '12{Enter}');
    expect(screen.getByText('Введите номер полностью, например: 2026-0000001')).toBeVisible();
    expect(field).toHaveValue('12');
    await userEvent.clear(field);
    await userEvent.type(field, ' 2026-0000002{Enter}');
    await waitFor(() => expect(asked()).toEqual({ number: '2026-0000002' }));
  });

  it('says so when nothing matches, and when it can not be read', async () => {
    server.on(LIST, () => json({ campaign: 'c1', applications: [], next: null }));
    const view = renderRoutes(routes, '/operator/applications');
    expect(await screen.findByText('Нет заявлений по этим условиям')).toBeVisible();
    view.unmount();
    server.on(LIST, () => problem(503, 'service-unavailable'));
    renderRoutes(routes, '/operator/applications');
    expect(await screen.findByRole('button', { name: 'Повторить' })).toBeVisible();
  });
});

describe('one application', () => {
  it.each([
    ['kk', 'Математика мұғалімі', /әрекеттер журналына жазылды/],
    ['ru', 'Математика мұғалімі', /записан в журнал действий/],
  ] as const)(
    'shows answers, seat and history, and that it is recorded, in %s',
    async (locale, words, told) => {
      await changeLocale(locale);
      server.on('GET /api/applications/operator/a1', () =>
        json({
          personId: 'p-1',
          campaign: 'c1',
          campaignName: name('Күз'),
          application: {
            id: 'a1',
            number: '2026-0000007',
            status: 'ACCEPTED',
            testType: 'T03',
            language: 'kk',
            phone: '+77012345678',
            subject: 'mathematics',
            subjectName: name('Математика'),
            disabilityOfSight: false,
            employment: 'RETURNING',
            speciality: 'Математика мұғалімі',
            submittedAt: '2026-11-01T04:00:00Z',
            slot: { ...place, seatNumber: 7 },
            history: [{ at: '2026-11-01T04:00:00Z', status: 'ACCEPTED', reason: null }],
          },
        }),
      );
      renderRoutes(routes, '/operator/applications/a1');
      expect(await screen.findByText(words)).toBeVisible();
      expect(screen.getByText('p-1')).toBeVisible();
      expect(screen.getByText(told)).toBeVisible();
      expect(screen.getByText(/№ 1 пункт/)).toBeVisible();
      expect(server.calls('GET /api/applications/operator/a1')).toHaveLength(1);
      await expectAccessible();
    },
  );

  it('that is nowhere is not found', async () => {
    renderRoutes(routes, '/operator/applications/nobody');
    expect(await screen.findByRole('heading', { level: 1, name: 'Страница не найдена' })).toBeVisible();
  });
});
