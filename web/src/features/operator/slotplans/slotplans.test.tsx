import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { empty, fakeServer, json, problem } from '@/test/server';
import type { SlotPlan, SlotPlanSummary } from './api';

const server = fakeServer();
const ROOT = '/api/scheduling/operator/slot-plans';
const both = (text: string) => ({ kk: text, ru: text });
const PLAN: SlotPlan = {
  id: 'p1',
  campaignId: 'c1',
  status: 'DRAFT',
  dateFrom: '2026-12-01',
  dateTo: '2026-12-05',
  weekdays: ['WEDNESDAY', 'TUESDAY'],
  excludedDates: ['2026-12-02'],
  times: ['09:00:00', '14:00:00'],
  regions: ['71'],
  centres: [],
  language: 'BY_TIME',
  slots: 1200,
  leftOut: 30,
  createdBy: 'o1',
  createdAt: '2026-11-20T05:00:00Z',
  publishedAt: null,
};
const SUMMARY: SlotPlanSummary = {
  plan: PLAN,
  seats: 24000,
  regions: [{ region: '71', name: both('Астана'), centres: 5, slots: 1200, seats: 24000, leftOut: 30 }],
  leftOut: [
    { code: 'slot-overlaps', text: { kk: 'Аудитория бұл уақытта бос емес.', ru: 'Занято.' }, slots: 30 },
  ],
};
const campaign = (status: string) => ({
  id: 'c1',
  name: { kk: 'Күзгі кезең', ru: 'Осенний период' },
  status,
});
const asked = (route: string) =>
  Object.fromEntries(new URLSearchParams(server.calls(route).at(-1)?.path.split('?')[1]));

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/campaigns/current', () => problem(404, 'no-campaign'));
  server.on('GET /api/scheduling/operator/campaigns', () =>
    json({
      campaigns: [campaign('OPEN'), { ...campaign('CLOSED'), id: 'c0' }],
      page: 1,
      pageSize: 25,
      total: 2,
    }),
  );
  server.on('GET /api/scheduling/operator/campaigns/c1', () => json(campaign('OPEN')));
  server.on('GET /api/scheduling/regions', () => json([{ code: '71', name: both('Астана'), freeSeats: 0 }]));
  server.on('GET /api/scheduling/centres', () =>
    json([{ code: '71-01', name: both('№1 орталық'), address: both('Абай, 1'), freeSeats: 0 }]),
  );
  server.on(`GET ${ROOT}/p1`, () => json(SUMMARY));
  server.on(`GET ${ROOT}/p1/days`, ({ path }) =>
    json({
      days: [
        {
          region: '71',
          centreCode: '71-01',
          centreName: both('№1 орталық'),
          date: '2026-12-01',
          slots: 4,
          seats: 80,
          leftOut: 1,
        },
      ],
      page: Number(new URLSearchParams(path.split('?')[1]).get('page')),
      pageSize: 25,
      total: 60,
    }),
  );
  server.on(`GET ${ROOT}/p1/clashes`, () =>
    json({
      clashes: [
        {
          centreCode: '71-01',
          centreName: both('№1 орталық'),
          room: '101',
          startsAt: '2026-12-01T04:00:00Z',
          code: 'slot-overlaps',
          text: both('Аудитория бұл уақытта бос емес.'),
        },
      ],
      page: 1,
      pageSize: 25,
      total: 1,
    }),
  );
});

describe('the list of plans', () => {
  it('shows what was made and what was not', async () => {
    server.on(`GET ${ROOT}`, () => json({ plans: [PLAN], page: 1, pageSize: 25, total: 1 }));
    renderRoutes(routes, '/operator/slot-plans');
    const row = await screen.findByRole('row', { name: /01\.12\.2026 – 05\.12\.2026/ });
    await waitFor(() => expect(row).toHaveTextContent('Күзгі кезең'));
    expect(row).toHaveTextContent('Жоба');
    expect(row).toHaveTextContent(/1\s200/);
    await expectAccessible();
  });

  it('says so when there are none, in Russian too', async () => {
    await changeLocale('ru');
    server.on(`GET ${ROOT}`, () => json({ plans: [], page: 1, pageSize: 25, total: 0 }));
    renderRoutes(routes, '/operator/slot-plans');
    expect(await screen.findByText('Планов нет')).toBeVisible();
  });

  it('says so when it can not be had', async () => {
    server.on(`GET ${ROOT}`, () => problem(500, 'internal-error'));
    renderRoutes(routes, '/operator/slot-plans');
    expect(await screen.findByRole('alert')).toHaveTextContent('Деректерді жүктеу мүмкін болмады');
  });
});

describe('a new plan', () => {
  const submit = () => userEvent.dblClick(screen.getByRole('button', { name: 'Жоспар жасау' }));
  const day = async (name: string, parts: string[]) => {
    const boxes = within(screen.getByRole('group', { name })).getAllByRole('textbox');
    for (const [index, part] of parts.entries()) {
      const box = boxes[index];
      if (box) await userEvent.type(box, part);
    }
  };
  const fill = async () => {
    await day('Бірінші күні', ['1', '12', '2026']);
    await day('Соңғы күні', ['5', '12', '2026']);
    await userEvent.click(screen.getByLabelText('Сейсенбі'));
    await userEvent.click(screen.getByLabelText('Дүйсенбі'));
    await userEvent.type(screen.getByLabelText(/Тестілеу өтпейтін күндер/), '2.12.2026, 03.12.2026');
    await userEvent.type(screen.getByLabelText('Басталу уақыттары'), '9:00, 14:00');
    await userEvent.click(screen.getByLabelText(/Уақыттар кезектеседі/));
  };

  it('is for the open campaign, and tells at each field what is missing', async () => {
    renderRoutes(routes, '/operator/slot-plans/new');
    expect(await screen.findByLabelText('Қай кезеңге?')).toHaveValue('c1');
    expect(screen.getAllByRole('option', { name: /Күзгі кезең/ })).toHaveLength(1);
    await userEvent.click(screen.getByLabelText('Таңдалған өңірлер мен пункттер'));
    await userEvent.type(screen.getByLabelText(/Тестілеу өтпейтін күндер/), '31.02.2026');
    await submit();
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map((each) => each.textContent),
    ).toEqual([
      'Өрісті толтырыңыз',
      'Өрісті толтырыңыз',
      'Аптаның кемінде бір күнін таңдаңыз',
      'Күндерді үтір арқылы мына үлгіде енгізіңіз: 16.12.2026',
      'Кемінде бір басталу уақытын енгізіңіз',
      'Кемінде бір өңірді немесе пунктті таңдаңыз',
      'Сессиялардың тілін таңдаңыз',
    ]);
    await userEvent.type(screen.getByLabelText('Басталу уақыттары'), '25:00');
    await submit();
    expect(screen.getByLabelText('Басталу уақыттары')).toHaveAccessibleDescription(/Уақытты мына үлгіде/);
    await expectAccessible();
  });

  it('sends what was wished, once', async () => {
    server.on(`POST ${ROOT}`, () => json(SUMMARY, 201));
    renderRoutes(routes, '/operator/slot-plans/new');
    await screen.findByLabelText('Қай кезеңге?');
    await fill();
    await userEvent.click(screen.getByLabelText('Таңдалған өңірлер мен пункттер'));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Астана' }));
    await userEvent.selectOptions(screen.getByLabelText(/Жеке пункттерді қосу/), '71');
    await userEvent.click(await screen.findByRole('checkbox', { name: /№1 орталық/ }));
    await submit();
    expect(await screen.findByText('Жоспар жасалды.')).toBeVisible();
    expect(server.calls(`POST ${ROOT}`).map(({ body }) => body)).toEqual([
      {
        campaignId: 'c1',
        dateFrom: '2026-12-01',
        dateTo: '2026-12-05',
        weekdays: ['MONDAY', 'TUESDAY'],
        excludedDates: ['2026-12-02', '2026-12-03'],
        times: ['09:00', '14:00'],
        regions: ['71'],
        centres: ['71-01'],
        language: 'BY_TIME',
      },
    ]);
  });

  it('shows what the service refuses at its fields, and loses nothing', async () => {
    server.on(`POST ${ROOT}`, () =>
      problem(400, 'validation-failed', {
        errors: [
          { field: 'times[0]', code: 'format-invalid', text: both('Мән дұрыс емес.') },
          { field: 'centres', code: 'no-rooms', text: both('Таңдалған пункттерде аудитория жоқ.') },
        ],
      }),
    );
    const { unmount } = renderRoutes(routes, '/operator/slot-plans/new');
    await screen.findByLabelText('Қай кезеңге?');
    await fill();
    await submit();
    expect(await screen.findByRole('link', { name: 'Таңдалған пункттерде аудитория жоқ.' })).toBeVisible();
    expect(screen.getByLabelText('Басталу уақыттары')).toHaveAccessibleDescription(/Мән дұрыс емес/);
    server.on(`POST ${ROOT}`, () =>
      problem(409, 'slot-plan-too-large', { text: both('Бұл жоспарда тестілеу уақыттары тым көп.') }),
    );
    await submit();
    expect(await screen.findByText('Бұл жоспарда тестілеу уақыттары тым көп.')).toBeVisible();
    unmount();
    renderRoutes(routes, '/operator/slot-plans/new');
    expect(await screen.findByLabelText('Басталу уақыттары')).toHaveValue('9:00, 14:00');
  });

  it('needs a campaign', async () => {
    server.on('GET /api/scheduling/operator/campaigns', () =>
      json({ campaigns: [campaign('CLOSED')], page: 1, pageSize: 25, total: 1 }),
    );
    renderRoutes(routes, '/operator/slot-plans/new');
    expect(await screen.findByText(/Жоспар жасайтын кезең жоқ/)).toBeVisible();
  });
});

describe('a plan', () => {
  const action = async (name: string) => {
    await userEvent.click(await screen.findByRole('button', { name }));
    return within(screen.getByRole('dialog'));
  };

  it('is reviewed by figures, days and clashes, whose part the address holds', async () => {
    const { router } = renderRoutes(routes, '/operator/slot-plans/p1');
    expect(await screen.findByText(/24\s000/, { selector: 'dd' })).toBeVisible();
    expect(screen.getByText('Аудитория бұл уақытта бос емес.')).toBeVisible();
    expect(screen.getByText('Сейсенбі, Сәрсенбі')).toBeVisible();
    expect(await screen.findByRole('row', { name: /2026 жылғы 1 желтоқсан, сейсенбі/ })).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Өңір'), '71');
    await waitFor(() => expect(asked(`GET ${ROOT}/p1/days`)).toEqual({ region: '71', page: '1' }));
    await userEvent.click(screen.getByRole('link', { name: /Келесі/ }));
    await waitFor(() => expect(asked(`GET ${ROOT}/p1/days`)).toEqual({ region: '71', page: '2' }));
    await userEvent.click(screen.getByRole('tab', { name: 'Қосылмаған сессиялар' }));
    const clash = await screen.findByRole('row', { name: /01\.12\.2026 09:00/ });
    expect(clash).toHaveTextContent('Аудитория бұл уақытта бос емес.');
    expect(asked(`GET ${ROOT}/p1/clashes`)).toEqual({ region: '71', page: '1' });
    await expectAccessible();
    await router.navigate(-1);
    await waitFor(() => expect(router.state.location.search).toBe('?view=days&region=71&page=2'));
    await waitFor(() =>
      expect(screen.getByRole('tab', { name: 'Күндер бойынша' })).toHaveAttribute('aria-selected', 'true'),
    );
  });

  it('is published together after a question, once', async () => {
    const published = { ...PLAN, status: 'PUBLISHED', publishedAt: '2026-11-21T05:00:00Z' };
    server.on(`POST ${ROOT}/p1/publish`, () => {
      server.on(`GET ${ROOT}/p1`, () => json({ ...SUMMARY, plan: published }));
      return json(published);
    });
    renderRoutes(routes, '/operator/slot-plans/p1');
    const dialog = await action('Жариялау');
    expect(dialog.getByText(/Сессиялар: 1\s200, орындар: 24\s000/)).toBeVisible();
    await userEvent.dblClick(dialog.getByRole('button', { name: 'Жариялау' }));
    expect(await screen.findByText(/Жоспар жарияланды/)).toBeVisible();
    expect(server.calls(`POST ${ROOT}/p1/publish`)).toHaveLength(1);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Жоспарды жою' })).toBeNull());
    expect(screen.getByRole('link', { name: 'Сессиялар кестесіне өту' })).toHaveAttribute(
      'href',
      '/operator/slots?date=2026-12-01',
    );
  });

  it('says why it can not be published', async () => {
    server.on(`POST ${ROOT}/p1/publish`, () =>
      problem(409, 'slot-plan-outdated', { text: both('Жоспардағы кейбір уақыттар енді жарамсыз.') }),
    );
    renderRoutes(routes, '/operator/slot-plans/p1');
    const dialog = await action('Жариялау');
    await userEvent.click(dialog.getByRole('button', { name: 'Жариялау' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('енді жарамсыз');
  });

  it('is not offered to be published while its campaign is a draft, or nothing was made', async () => {
    server.on('GET /api/scheduling/operator/campaigns/c1', () => json(campaign('DRAFT')));
    const { unmount } = renderRoutes(routes, '/operator/slot-plans/p1');
    expect(await screen.findByText(/кезең жарияланғаннан кейін/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Жариялау' })).toBeNull();
    unmount();
    server.on('GET /api/scheduling/operator/campaigns/c1', () => json(campaign('OPEN')));
    server.on(`GET ${ROOT}/p1`, () => json({ ...SUMMARY, plan: { ...PLAN, slots: 0 } }));
    renderRoutes(routes, '/operator/slot-plans/p1');
    expect(await screen.findByText(/жариялайтын ештеңе жоқ/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Жариялау' })).toBeNull();
  });

  it('is discarded as a whole', async () => {
    server.on(`DELETE ${ROOT}/p1`, () => {
      server.on(`GET ${ROOT}/p1`, () => problem(404, 'not-found'));
      return empty();
    });
    server.on(`GET ${ROOT}`, () => json({ plans: [], page: 1, pageSize: 25, total: 0 }));
    renderRoutes(routes, '/operator/slot-plans/p1');
    const dialog = await action('Жоспарды жою');
    await userEvent.click(dialog.getByRole('button', { name: 'Жою' }));
    expect(await screen.findByText('Жоспар жойылды.')).toBeVisible();
  });
});
