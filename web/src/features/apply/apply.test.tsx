import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { draft, fullDraft, hold, offer, place, server } from '@/test/application';
import { renderRoutes } from '@/test/render';
import { empty, json, problem } from '@/test/server';

beforeEach(fullDraft);

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
    const kazakh = await screen.findByRole('radio', { name: /^Қазақ тілі/ });
    expect(kazakh).toHaveAccessibleName(/Таңдалған пән бойынша тест бұл тілде жоқ/);
    await userEvent.click(kazakh);
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

  it.each([
    ['kk', 'Сақталған орын басқа тілдегі сессияға арналған', 'Өтініш беру'],
    ['ru', 'Удерживаемое место – для сессии на другом языке', 'Подать заявление'],
  ] as const)('tells that the seat is of another language, in %s', async (locale, words, button) => {
    await changeLocale(locale);
    server.on('GET /api/scheduling/holds/mine', () =>
      json({ ...hold(), slot: { ...place, language: 'ru' } }),
    );
    const view = renderRoutes(routes, '/apply/check');
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByText(/уақыты аяқталды|Время удержания места истекло/)).toBeNull();
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: button }));
    const refusal = within(screen.getByRole('alert')).getByRole('link');
    expect(refusal).toHaveTextContent(words);
    expect(server.calls('POST /api/applications')).toHaveLength(0);
    await userEvent.click(refusal);
    await waitFor(() => expect(refusal).not.toBeInTheDocument());
    expect(await screen.findByText(new RegExp(`^${words}: `))).toBeVisible();
    view.unmount();
    renderRoutes(routes, '/apply/form');
    expect(await screen.findByText(new RegExp(`^${words}, `))).toBeVisible();
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

  it.each(['/apply/sent/x', '/applications/x', '/exam/x'])('is nowhere at %s', async (address) => {
    for (const of of ['applications', 'testing/sittings'])
      server.on(`GET /api/${of}/x`, () => problem(400, 'validation-failed'));
    renderRoutes(routes, address);
    expect(await screen.findByRole('heading', { level: 1, name: 'Бет табылмады' })).toBeVisible();
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
