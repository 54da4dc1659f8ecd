import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import type { Campaign } from './api';

const server = fakeServer();
const LIST = 'GET /api/scheduling/operator/campaigns';
const ONE = 'GET /api/scheduling/operator/campaigns/c1';
const PUT = 'PUT /api/scheduling/operator/campaigns/c1';
const PUBLISH = 'POST /api/scheduling/operator/campaigns/c1/publish';

/** The first season of 2022: whole days, but for the intake, which ended to the second at 18:00:30. */
const DRAFT: Campaign = {
  id: 'c1',
  name: { kk: 'Көктемгі кезең', ru: 'Весенний период' },
  intakeFrom: '2026-04-05T19:00:00Z',
  intakeTo: '2026-04-25T13:00:30Z',
  testFrom: '2026-04-10T19:00:00Z',
  testTo: '2026-04-29T19:00:00Z',
  appealFrom: '2026-04-17T19:00:00Z',
  appealTo: '2026-05-12T19:00:00Z',
  attestationFrom: '2026-04-10T19:00:00Z',
  attestationTo: '2026-08-25T19:00:00Z',
  editDeadlineHours: 24,
  status: 'DRAFT',
  closedAt: null,
  version: 1,
  fixed: [],
};
const OPEN: Campaign = {
  ...DRAFT,
  status: 'OPEN',
  fixed: [
    {
      field: 'intakeFrom',
      code: 'window-begun',
      text: { kk: 'Мерзім басталып кетті', ru: 'Срок уже начался' },
    },
    {
      field: 'editDeadlineHours',
      code: 'edit-deadline-fixed',
      text: { kk: 'Бұл мерзім өзгертілмейді', ru: 'Этот срок не меняется' },
    },
  ],
};
const page = (campaigns: Campaign[], total = campaigns.length) =>
  json({ campaigns, page: 1, pageSize: 25, total });
const group = (name: string) => within(screen.getByRole('group', { name }));
const saved = () => server.calls(PUT).at(-1)?.body as Record<string, unknown>;

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/campaigns/current', () => problem(404, 'no-campaign'));
  server.on(ONE, () => json(DRAFT));
});

describe('the list of campaigns', () => {
  it('shows the state and all windows as orders write them', async () => {
    server.on(LIST, () => page([DRAFT]));
    renderRoutes(routes, '/operator/campaigns');
    const row = await screen.findByRole('row', { name: /Көктемгі кезең/ });
    expect(row).toHaveTextContent('Жоба');
    expect(row).toHaveTextContent('06.04.2026 00:00 – 25.04.2026 18:00');
    expect(row).toHaveTextContent('11.04.2026 – 29.04.2026');
    expect(row).toHaveTextContent('18.04.2026 – 12.05.2026');
    expect(row).toHaveTextContent('11.04.2026 – 25.08.2026');
    expect(screen.queryByRole('link', { name: /CSV/ })).toBeNull();
    await expectAccessible();
  });

  it('is in Russian too, is leafed through by the address, and gives the schedule of an open campaign', async () => {
    await changeLocale('ru');
    server.on('GET /api/scheduling/campaigns/current', () => json({ id: 'c1' }));
    server.on(LIST, () => page([OPEN], 60));
    renderRoutes(routes, '/operator/campaigns?page=2');
    expect(await screen.findByRole('link', { name: 'Весенний период' })).toBeVisible();
    expect(server.calls(LIST).at(-1)?.path).toContain('page=2');
    expect(await screen.findByRole('link', { name: /Скачать расписание/ })).toHaveAttribute(
      'href',
      '/api/scheduling/operator/schedule.csv',
    );
  });

  it('says so when there are none, and when it can not be had', async () => {
    server.on(LIST, () => page([]));
    const { unmount } = renderRoutes(routes, '/operator/campaigns');
    expect(await screen.findByText('Кезең жоқ')).toBeVisible();
    unmount();
    server.on(LIST, () => problem(500, 'internal-error', { traceId: 't1' }));
    renderRoutes(routes, '/operator/campaigns');
    expect(await screen.findByRole('alert')).toHaveTextContent('Деректерді жүктеу мүмкін болмады');
  });
});

describe('a new campaign', () => {
  const POST = 'POST /api/scheduling/operator/campaigns';
  const type = async (name: string, [day, month, year]: [string, string, string]) => {
    const moment = group(name);
    await userEvent.type(moment.getByLabelText('Күні'), day);
    await userEvent.type(moment.getByLabelText('Айы'), month);
    await userEvent.type(moment.getByLabelText('Жылы'), year);
  };

  it('tells at each field what is missing, and sends whole days until told otherwise', async () => {
    server.on(POST, () => json(DRAFT, 201));
    renderRoutes(routes, '/operator/campaigns/new');
    await userEvent.click(await screen.findByRole('button', { name: 'Жоба ретінде сақтау' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(10);
    expect(server.calls(POST)).toHaveLength(0);

    await userEvent.type(screen.getByLabelText('Қазақша атауы'), 'Күзгі кезең');
    await userEvent.type(screen.getByLabelText('Орысша атауы'), 'Осенний период');
    await type('Өтініштерді қабылдаудың басы', ['26', '9', '2026']);
    await type('Өтініштерді қабылдаудың соңы', ['15', '10', '2026']);
    await type('Тестілеудің басы', ['1', '11', '2026']);
    await type('Тестілеудің соңы', ['30', '11', '2026']);
    await type('Апелляцияның басы', ['2', '11', '2026']);
    await type('Апелляцияның соңы', ['10', '12', '2026']);
    await type('Аттестаттаудың басы', ['5', '11', '2026']);
    await type('Аттестаттаудың соңы', ['25', '12', '2026']);
    const time = screen.getByLabelText('Уақыты Өтініштерді қабылдаудың басы');
    await userEvent.clear(time);
    await userEvent.type(time, '9:00');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Жоба ретінде сақтау' }));
    expect(await screen.findByText('Кезеңнің жобасы сақталды.')).toBeVisible();
    expect(server.calls(POST)).toHaveLength(1);
    expect(server.calls(POST)[0]?.body).toEqual({
      name: { kk: 'Күзгі кезең', ru: 'Осенний период' },
      intakeFrom: '2026-09-26T04:00:00.000Z',
      intakeTo: '2026-10-15T19:00:00.000Z',
      testFrom: '2026-10-31T19:00:00.000Z',
      testTo: '2026-11-30T19:00:00.000Z',
      appealFrom: '2026-11-01T19:00:00.000Z',
      appealTo: '2026-12-10T19:00:00.000Z',
      attestationFrom: '2026-11-04T19:00:00.000Z',
      attestationTo: '2026-12-25T19:00:00.000Z',
      editDeadlineHours: null,
      version: null,
    });
  });
});

describe('a campaign that is edited', () => {
  it('sends what was changed, the rest to the second as it was, and shows refusals at their fields', async () => {
    server.on(PUT, () =>
      problem(400, 'validation-failed', {
        errors: [
          { field: 'name.ru', code: 'format-invalid', text: { kk: 'Мән дұрыс емес.' } },
          {
            field: 'testTo',
            code: 'window-empty',
            text: { kk: 'Мерзімнің соңы басынан кейін болуы керек.' },
          },
        ],
      }),
    );
    renderRoutes(routes, '/operator/campaigns/c1/edit');
    const day = await waitFor(() => group('Тестілеудің соңы').getByLabelText('Күні'));
    await userEvent.clear(day);
    await userEvent.type(day, '28');
    await userEvent.click(screen.getByRole('button', { name: 'Сақтау' }));
    const summary = await screen.findByRole('alert');
    await userEvent.click(within(summary).getByRole('link', { name: /Мерзімнің соңы/ }));
    expect(day).toHaveFocus();
    expect(day).toHaveValue('28');
    expect(screen.getByLabelText('Орысша атауы')).toHaveAccessibleDescription('Мән дұрыс емес.');
    expect(saved()).toMatchObject({
      intakeTo: DRAFT.intakeTo,
      testFrom: DRAFT.testFrom,
      testTo: '2026-04-28T19:00:00.000Z',
      editDeadlineHours: 24,
      version: 1,
    });
    await expectAccessible();
  });

  it('shows what can not change any more as a text with its reason', async () => {
    server.on(ONE, () => json(OPEN));
    server.on(PUT, () => json({ ...OPEN, version: 2 }));
    renderRoutes(routes, '/operator/campaigns/c1/edit');
    expect(await screen.findByText('06.04.2026 00:00')).toBeVisible();
    expect(screen.getByText('Мерзім басталып кетті')).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Өтініштерді қабылдаудың басы' })).toBeNull();
    expect(screen.getByText('24 сағат')).toBeVisible();
    expect(screen.queryByLabelText(/Тестілеуге дейінгі сағат саны/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Сақтау' }));
    expect(await screen.findByText('Өзгерістер сақталды.')).toBeVisible();
    expect(saved()).toMatchObject({ intakeFrom: OPEN.intakeFrom, editDeadlineHours: 24 });
  });

  it('shows what somebody else changed meanwhile and loses nothing that was typed', async () => {
    const theirs: Campaign = {
      ...DRAFT,
      name: { kk: 'Олардың атауы', ru: 'Их название' },
      testTo: '2026-04-30T19:00:00Z',
      version: 2,
    };
    server.on(PUT, ({ body }) => {
      if ((body as { version: number }).version === 2) return json({ ...theirs, version: 3 });
      server.on(ONE, () => json(theirs));
      return problem(409, 'conflict');
    });
    renderRoutes(routes, '/operator/campaigns/c1/edit');
    const name = await screen.findByLabelText('Қазақша атауы');
    await userEvent.clear(name);
    await userEvent.type(name, 'Менің атауым');
    await userEvent.click(screen.getByRole('button', { name: 'Сақтау' }));

    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('басқа оператор өзгертті');
    const told = within(notice).getAllByRole('listitem');
    expect(told.map((each) => each.textContent)).toEqual([
      'Қазақша атауы: Көктемгі кезең → Олардың атауы. Өрісте сіз енгізген мән тұр.',
      'Орысша атауы: Весенний период → Их название.',
      'Тестілеудің соңы: 29.04.2026 24:00 → 30.04.2026 24:00.',
    ]);
    expect(name).toHaveValue('Менің атауым');
    expect(screen.getByLabelText('Орысша атауы')).toHaveValue('Их название');

    await userEvent.click(screen.getByRole('button', { name: 'Сақтау' }));
    expect(await screen.findByText('Өзгерістер сақталды.')).toBeVisible();
    expect(saved()).toMatchObject({
      name: { kk: 'Менің атауым', ru: 'Их название' },
      testTo: theirs.testTo,
      version: 2,
    });
  });

  it('keeps what was typed over a reload', async () => {
    const { unmount } = renderRoutes(routes, '/operator/campaigns/c1/edit');
    await userEvent.type(await screen.findByLabelText('Қазақша атауы'), ' 2026');
    unmount();
    renderRoutes(routes, '/operator/campaigns/c1/edit');
    expect(await screen.findByLabelText('Қазақша атауы')).toHaveValue('Көктемгі кезең 2026');
  });
});

describe('the steps of a campaign', () => {
  it('is published after a question that says what it does', async () => {
    server.on(PUBLISH, () => json({ ...OPEN, version: 2 }));
    renderRoutes(routes, '/operator/campaigns/c1');
    await userEvent.click(await screen.findByRole('button', { name: 'Жариялау' }));
    const dialog = screen.getByRole('dialog', { name: 'Кезең жариялансын ба?' });
    expect(dialog).toHaveTextContent('Тестілеу мына мерзімде өтеді: 11.04.2026 – 29.04.2026.');
    expect(server.calls(PUBLISH)).toHaveLength(0);
    await userEvent.dblClick(within(dialog).getByRole('button', { name: 'Жариялау' }));
    expect(await screen.findByText('Кезең жарияланды.')).toBeVisible();
    expect(server.calls(PUBLISH).map(({ body }) => body)).toEqual([{ version: 1 }]);
    expect(screen.queryByRole('button', { name: 'Жариялау' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Кезеңді жабу' })).toBeVisible();
  });

  it('says why it can not be published', async () => {
    await changeLocale('ru');
    server.on(PUBLISH, () =>
      problem(409, 'another-campaign-open', { text: { ru: 'Открыт другой период. Сначала закройте его.' } }),
    );
    renderRoutes(routes, '/operator/campaigns/c1');
    await userEvent.click(await screen.findByRole('button', { name: 'Опубликовать' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Опубликовать' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Открыт другой период.');
  });

  it('asks again about what somebody else has made of it', async () => {
    server.on(PUBLISH, ({ body }) => {
      if ((body as { version: number }).version === 2) return json({ ...OPEN, version: 3 });
      server.on(ONE, () => json({ ...DRAFT, testTo: '2026-04-30T19:00:00Z', version: 2 }));
      return problem(409, 'conflict');
    });
    renderRoutes(routes, '/operator/campaigns/c1');
    await userEvent.click(await screen.findByRole('button', { name: 'Жариялау' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Жариялау' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('қайта растаңыз');
    expect(dialog).toHaveTextContent('11.04.2026 – 30.04.2026');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Жариялау' }));
    expect(await screen.findByText('Кезең жарияланды.')).toBeVisible();
  });

  it('is closed for good, or says who still waits', async () => {
    const CLOSE = 'POST /api/scheduling/operator/campaigns/c1/close';
    server.on(ONE, () => json(OPEN));
    server.on(CLOSE, () =>
      problem(409, 'campaign-has-bookings', { text: { kk: 'Тестілеуді күтіп жүргендер бар.' } }),
    );
    renderRoutes(routes, '/operator/campaigns/c1');
    await userEvent.click(await screen.findByRole('button', { name: 'Кезеңді жабу' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Жабу' }));
    expect(await within(dialog).findByText('Тестілеуді күтіп жүргендер бар.')).toBeVisible();
    const closed: Campaign = {
      ...OPEN,
      status: 'CLOSED',
      closedAt: '2026-09-01T06:00:00Z',
      version: 2,
      fixed: [],
    };
    server.on(CLOSE, () => json(closed));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Жабу' }));
    expect(await screen.findByText('Кезең жабылды.')).toBeVisible();
    expect(screen.getByText('2026 жылғы 1 қыркүйек, 11:00')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Өзгерту' })).toBeNull();
  });

  it('is not found under an address of none', async () => {
    server.on(ONE, () => problem(404, 'not-found'));
    renderRoutes(routes, '/operator/campaigns/c1');
    expect(await screen.findByRole('heading', { name: 'Бет табылмады' })).toBeVisible();
  });
});
