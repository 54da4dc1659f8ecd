import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { renderRoutes } from '@/test/render';
import { empty, fakeServer, json, problem } from '@/test/server';
import { monthsOf } from './seat/calendar';

const server = fakeServer();
const name = (kk: string) => ({ kk, ru: kk });
const place = {
  centreCode: '71-01',
  centreName: name('№ 1 пункт'),
  address: name('Абай, 1'),
  room: '201',
  startsAt: '2026-12-01T04:00:00Z',
  language: 'kk',
  regionCode: '71',
  regionName: name('Астана'),
};
const hold = (seconds = 900) => ({
  id: 'h1',
  slotId: 'slot1',
  seatNumber: 7,
  status: 'HELD',
  expiresAt: new Date(Date.now() + seconds * 1000).toISOString(),
  serverTime: new Date().toISOString(),
  slot: place,
});
const draft = {
  testType: 'T03',
  phone: '+7 701 234 56 78',
  employment: 'CURRENT_EMPLOYEE',
  speciality: 'Математика',
  studyFrom: '2003',
  studyTo: '2007',
  categoryHeld: 'TRAINEE',
  categorySought: 'TEACHER',
  organisationName: 'Мектеп',
  subject: 'mathematics',
  language: 'kk',
  holdId: 'h1',
};

const offer = (subjects: Record<string, string[]>) =>
  server.on('GET /api/applications/form', () =>
    json({
      testTypes: [{ code: 'T03', name: name('Жалпы орта білім беру ұйымдары'), open: true }],
      subjects: Object.entries(subjects).map(([code, languages]) => ({
        code,
        name: name(code),
        tests: languages.map((language) => ({ testType: 'T03', language })),
      })),
      categories: ['TRAINEE', 'TEACHER', 'MODERATOR'].map((code) => ({ code, name: name(code) })),
      employmentKinds: [{ code: 'CURRENT_EMPLOYEE', name: name('Қазіргі қызметкер'), open: true }],
      languages: ['kk', 'ru'],
      agreement: { version: 'v1', text: name('Ереже') },
    }),
  );

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['TEACHER'] }));
  server.on('GET /api/identity/me', () => json({ email: 'a@b.kz', roles: ['TEACHER'], person: null }));
  server.on('GET /api/applications/draft', () => json(draft));
  server.on('PUT /api/applications/draft', ({ body }) => json(body));
  server.on('GET /api/scheduling/holds/mine', () => json(hold()));
  offer({ mathematics: ['kk', 'ru'], physics: ['ru'], biology: [] });
  server.on('GET /api/scheduling/regions', () => json([{ code: '71', name: name('Астана'), freeSeats: 5 }]));
  server.on('GET /api/scheduling/centres', () =>
    json([{ code: '71-01', name: name('№ 1 пункт'), address: name('Абай, 1'), freeSeats: 5 }]),
  );
  server.on('GET /api/scheduling/centres/71-01/days', () =>
    json([{ date: '2026-12-01', freeSeats: 5, totalSeats: 30 }]),
  );
  server.on('GET /api/scheduling/centres/71-01/slots', () =>
    json([
      { id: 'slot1', startsAt: place.startsAt, room: '201', language: 'kk', freeSeats: 5, totalSeats: 30 },
    ]),
  );
});

describe('the form', () => {
  it('says that filled is not yet submitted', async () => {
    renderRoutes(routes, '/apply/form');
    expect(await screen.findByText('Өтініш әлі берілген жоқ')).toBeVisible();
    await waitFor(() => expect(screen.getAllByText('Толтырылды')).toHaveLength(4));
    expect(screen.getByRole('link', { name: 'Жауаптарды тексеру' })).toBeVisible();
  });

  it('saves as one types and shows that it did', async () => {
    renderRoutes(routes, '/apply/form/personal');
    const field = await screen.findByLabelText('Мамандығы (біліктілігі)');
    await userEvent.clear(field);
    await userEvent.type(field, 'Физика');
    expect(await screen.findByText(/^Сақталды, /)).toBeVisible();
    await waitFor(() =>
      expect(server.calls('PUT /api/applications/draft').at(-1)?.body).toMatchObject({
        speciality: 'Физика',
      }),
    );
  });

  it('keeps on the device what the server did not take', async () => {
    server.on('PUT /api/applications/draft', () => problem(503, 'service-unavailable'));
    const first = renderRoutes(routes, '/apply/form/personal');
    const field = await screen.findByLabelText('Мамандығы (біліктілігі)');
    await userEvent.clear(field);
    await userEvent.type(field, 'Химия');
    expect(await screen.findByText(/Серверге сақталмады/)).toBeVisible();
    first.unmount();
    renderRoutes(routes, '/apply/form/personal');
    expect(await screen.findByLabelText('Мамандығы (біліктілігі)')).toHaveValue('Химия');
  });
});

describe('the subject', () => {
  const offered = async () =>
    within(await screen.findByLabelText('Тестілеу блогы (пән)'))
      .getAllByRole('option')
      .filter((option) => !(option as HTMLOptionElement).disabled)
      .map((option) => (option as HTMLOptionElement).value);

  it('can be one that has papers in the language of the test', async () => {
    renderRoutes(routes, '/apply/form/test');
    expect(await offered()).toEqual(['', 'mathematics']);
    await userEvent.click(screen.getByRole('radio', { name: 'Орыс тілі' }));
    expect(await offered()).toEqual(['', 'mathematics', 'physics']);
  });

  it('is kept and refused when the language has no papers of it', async () => {
    server.on('GET /api/applications/draft', () => json({ ...draft, subject: 'physics', language: 'ru' }));
    renderRoutes(routes, '/apply/form/test');
    await userEvent.click(await screen.findByRole('radio', { name: 'Қазақ тілі' }));
    expect(screen.getByRole('option', { name: 'physics – әзірге жабық' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Жалғастыру' }));
    expect(screen.getByRole('alert')).toHaveTextContent('осы тілде әлі дайын емес');
    expect(screen.getByLabelText('Тестілеу блогы (пән)')).toHaveValue('physics');
  });

  it.each([
    ['kk', 'Бұл тілде тапсыруға болатын пән әзірге жоқ'],
    ['ru', 'На этом языке пока нет предметов, по которым можно сдать тест'],
  ] as const)('is told to be missing when none is open, in %s', async (locale, words) => {
    await changeLocale(locale);
    offer({ mathematics: [] });
    renderRoutes(routes, '/apply/form/test');
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('that closed later is told where one submits, and its answers stay', async () => {
    offer({ mathematics: ['ru'] });
    renderRoutes(routes, '/apply/check');
    expect(await screen.findByText('Таңдалған пән бойынша тест бұл тілде қазір жабық')).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Өтініш беру' }));
    expect(screen.getByRole('alert')).toHaveTextContent('осы тілде әлі дайын емес');
    expect(server.calls('POST /api/applications')).toHaveLength(0);
    expect(screen.getByText('mathematics')).toBeVisible();
  });

  it('that the server finds closed is told as it tells it, and the offer is asked for again', async () => {
    server.on('POST /api/applications', () =>
      problem(400, 'validation-failed', { errors: [{ field: 'subject', code: 'subject-closed' }] }),
    );
    renderRoutes(routes, '/apply/check');
    await screen.findByText('Орын сіз үшін сақталып тұр');
    await userEvent.click(screen.getByRole('checkbox'));
    offer({ mathematics: [] });
    await userEvent.click(screen.getByRole('button', { name: 'Өтініш беру' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Бұл пән бойынша тест әлі дайын емес');
    expect(await screen.findByText('Таңдалған пән бойынша тест бұл тілде қазір жабық')).toBeVisible();
  });
});

describe('the seat', () => {
  const choose = async () => {
    await userEvent.selectOptions(await screen.findByLabelText('Тест тапсыру облысы'), '71');
    await userEvent.click(await screen.findByRole('radio', { name: /№ 1 пункт/ }));
    await userEvent.click(await screen.findByRole('radio', { name: /2026 жылғы 1 желтоқсан, сейсенбі/ }));
    await userEvent.click(await screen.findByRole('radio', { name: /09:00/ }));
  };

  it('is looked for in one month at a time, first in one that has a place', async () => {
    server.on('GET /api/scheduling/holds/mine', () => empty());
    server.on('GET /api/scheduling/centres/71-01/days', () =>
      json([
        { date: '2026-11-30', freeSeats: 0, totalSeats: 30 },
        { date: '2026-12-01', freeSeats: 5, totalSeats: 30 },
        { date: '2027-01-11', freeSeats: 2, totalSeats: 30 },
      ]),
    );
    renderRoutes(routes, '/apply/seat');
    await userEvent.selectOptions(await screen.findByLabelText('Тест тапсыру облысы'), '71');
    await userEvent.click(await screen.findByRole('radio', { name: /№ 1 пункт/ }));
    expect(await screen.findByRole('radio', { name: /1 желтоқсан/ })).toBeEnabled();
    expect(screen.queryByRole('radio', { name: /11 қаңтар/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Келесі ай: 2027 жыл, қаңтар/ }));
    await userEvent.click(await screen.findByRole('radio', { name: /11 қаңтар/ }));
    expect(screen.getByRole('button', { name: 'Келесі ай' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: /Алдыңғы ай/ }));
    expect(screen.getByRole('radio', { name: /1 желтоқсан/ })).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: /Алдыңғы ай/ }));
    expect(screen.getByRole('radio', { name: /30 қараша/ })).toBeDisabled();
  });

  it('is held once although the button is pressed twice', async () => {
    server.on('GET /api/scheduling/holds/mine', () => empty());
    server.on('POST /api/scheduling/holds', () => json(hold(), 201));
    renderRoutes(routes, '/apply/seat');
    await choose();
    await userEvent.dblClick(screen.getByRole('button', { name: 'Орынды брондау' }));
    expect(await screen.findByText('Орын сіз үшін сақталып тұр')).toBeVisible();
    const calls = server.calls('POST /api/scheduling/holds');
    expect(calls).toHaveLength(1);
    expect(calls[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('that is gone is told beside the choice, which stays', async () => {
    server.on('GET /api/scheduling/holds/mine', () => empty());
    server.on('POST /api/scheduling/holds', () => problem(409, 'slot-full'));
    renderRoutes(routes, '/apply/seat');
    await choose();
    await userEvent.click(screen.getByRole('button', { name: 'Орынды брондау' }));
    expect(await screen.findByText(/бос орын қалмады/)).toBeVisible();
    expect(screen.getByLabelText('Тест тапсыру облысы')).toHaveValue('71');
    expect(screen.getByRole('radio', { name: /1 желтоқсан/ })).toBeChecked();
  });

  it('whose time runs out is told without losing the choice', async () => {
    let held = true;
    server.on('GET /api/scheduling/holds/mine', () => (held ? json(hold(1)) : empty()));
    renderRoutes(routes, '/apply/seat');
    await choose();
    held = false;
    expect(await screen.findByText('Орынды сақтау уақыты аяқталды')).toBeVisible();
    expect(screen.getByRole('radio', { name: /09:00/ })).toBeChecked();
  });
});

describe('submitting', () => {
  it('needs the agreement', async () => {
    renderRoutes(routes, '/apply/check');
    await screen.findByText('Орын сіз үшін сақталып тұр');
    await userEvent.click(screen.getByRole('button', { name: 'Өтініш беру' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Ережемен келісетіндігіңізді растаңыз');
    expect(server.calls('POST /api/applications')).toHaveLength(0);
  });

  const submit = async () => {
    await screen.findByText('Орын сіз үшін сақталып тұр');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Өтініш беру' }));
  };

  it('tells of a seat that is gone only who had one', async () => {
    const view = renderRoutes(routes, '/apply/check');
    expect(await screen.findByText('Жауаптарды тексеріңіз')).toBeVisible();
    expect(screen.queryByText('Орынды сақтау уақыты аяқталды')).toBeNull();
    view.unmount();
    server.on('GET /api/scheduling/holds/mine', () => empty());
    renderRoutes(routes, '/apply/check');
    expect(await screen.findByText('Орынды сақтау уақыты аяқталды')).toBeVisible();
  });

  it('waits until it is accepted', async () => {
    let asked = 0;
    const accepted = { id: 'a1', number: '2026-000001', slot: { ...place, seatNumber: 7 }, history: [] };
    server.on('POST /api/applications', () =>
      json({ id: 'a1', number: '2026-000001', status: 'SUBMITTED' }, 202),
    );
    server.on('GET /api/applications/a1', () =>
      json({ ...accepted, status: asked++ === 0 ? 'SUBMITTED' : 'ACCEPTED' }),
    );
    renderRoutes(routes, '/apply/check');
    await submit();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Өтінішіңіз сәтті қабылданды' }),
    ).toBeVisible();
    expect(server.calls('POST /api/applications')[0]?.body).toMatchObject({
      holdId: 'h1',
      agreementVersion: 'v1',
      phone: '+77012345678',
    });
  });

  it('tells a refusal with the way on', async () => {
    server.on('POST /api/applications', () => json({ id: 'a1', number: '1', status: 'SUBMITTED' }, 202));
    server.on('GET /api/applications/a1', () =>
      json({ id: 'a1', number: '1', status: 'REFUSED', refusalReason: 'hold-expired', history: [] }),
    );
    renderRoutes(routes, '/apply/check');
    await submit();
    expect(await screen.findByRole('heading', { level: 1, name: 'Өтініш қабылданбады' })).toBeVisible();
    server.on('GET /api/scheduling/holds/mine', () => empty());
    await userEvent.click(screen.getByRole('link', { name: 'Басқа орын таңдау' }));
    expect(await screen.findByLabelText('Тест тапсыру облысы')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Орын сіз үшін сақталып тұр')).not.toBeInTheDocument());
  });
});

describe('the calendar', () => {
  it('shows whole weeks around the days that are offered', () => {
    const [month] = monthsOf([
      { date: '2026-12-09', freeSeats: 1, totalSeats: 1 },
      { date: '2026-12-16', freeSeats: 0, totalSeats: 1 },
    ]);
    expect(month?.lead).toBe(0);
    expect(month?.days.map(({ date }) => date).at(0)).toBe('2026-12-07');
    expect(month?.days.map(({ date }) => date).at(-1)).toBe('2026-12-20');
  });
});
