import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { fullDraft, hold, place, server } from '@/test/application';
import { renderRoutes } from '@/test/render';
import { empty, json, problem } from '@/test/server';

const MINE = '/api/scheduling/waiting/mine';
const waiting = {
  state: 'WAITING',
  regionCode: '71',
  regionName: { kk: 'Астана', ru: 'Астана' },
  centreCode: '71-01',
  centreName: place.centreName,
  address: place.address,
  language: 'kk',
  accessible: false,
  since: '2026-11-20T05:00:00Z',
  before: 3,
  changedAt: '2026-11-20T05:00:00Z',
  offer: null,
};
const offered = () => ({
  ...waiting,
  state: 'OFFERED',
  before: null,
  offer: { ...hold(1800), offered: true },
});

beforeEach(async () => {
  await fullDraft();
  server.on('GET /api/scheduling/holds/mine', () => empty());
  server.on(`GET ${MINE}`, () => empty());
  server.on('GET /api/scheduling/regions', () =>
    json([{ code: '71', name: { kk: 'Астана', ru: 'Астана' }, freeSeats: 0 }]),
  );
  server.on('GET /api/scheduling/centres', () =>
    json([
      { code: '71-01', name: place.centreName, address: place.address, freeSeats: 0 },
      { code: '71-02', name: { kk: '№ 2 пункт', ru: '№ 2 пункт' }, address: place.address, freeSeats: 4 },
    ]),
  );
});

const chooseFull = async () => {
  await userEvent.selectOptions(await screen.findByLabelText('Тест тапсыру облысы'), '71');
  await userEvent.click(await screen.findByRole('radio', { name: /№ 1 пункт/ }));
};

describe('a centre without free seats', () => {
  it('offers its queue, and tells the place in it', async () => {
    server.on(`PUT ${MINE}`, () => json(waiting));
    renderRoutes(routes, '/apply/seat');
    await chooseFull();
    expect(await screen.findByText('Бұл пунктте бос орын жоқ')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Орынды брондау' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Кезекке тұру' }));
    expect(await screen.findByText('Кезекте сіздің алдыңызда: 3.')).toBeVisible();
    expect(server.calls(`PUT ${MINE}`)[0]?.body).toEqual({
      centre: '71-01',
      language: 'kk',
      accessible: false,
    });
    expect(screen.getByText('Сіз бұл пункттің кезегінде тұрсыз.')).toBeVisible();
    expect(screen.getByRole('radio', { name: /№ 1 пункт/ })).toBeChecked();
  });

  it('says why one may not wait, beside the choice, which stays', async () => {
    const text = { kk: 'Бұл пунктте қазір бос орын бар.', ru: 'Есть места.' };
    server.on(`PUT ${MINE}`, () => problem(409, 'seats-free', { text }));
    renderRoutes(routes, '/apply/seat');
    await chooseFull();
    await userEvent.click(await screen.findByRole('button', { name: 'Кезекке тұру' }));
    expect(await screen.findByText(text.kk)).toBeVisible();
    expect(screen.getByRole('radio', { name: /№ 1 пункт/ })).toBeChecked();
  });

  it('shows what is wrong with the wish at its field', async () => {
    const text = { kk: 'Қолжетімді орын жоқ.', ru: 'Нет доступных мест.' };
    server.on(`PUT ${MINE}`, () =>
      problem(400, 'validation-failed', {
        errors: [{ field: 'accessible', code: 'no-accessible-seats', text }],
      }),
    );
    renderRoutes(routes, '/apply/seat');
    await chooseFull();
    const box = await screen.findByRole('checkbox', { name: 'Қолжетімді орын керек' });
    await userEvent.click(box);
    await userEvent.click(screen.getByRole('button', { name: 'Кезекке тұру' }));
    expect(await screen.findByText(text.kk)).toBeVisible();
    expect(box).toBeInvalid();
    expect(box).toBeChecked();
  });

  it('says what one leaves by waiting there', async () => {
    server.on(`GET ${MINE}`, () =>
      json({ ...waiting, centreCode: '71-09', centreName: { kk: '№ 9 пункт', ru: '№ 9 пункт' } }),
    );
    renderRoutes(routes, '/apply/seat');
    await chooseFull();
    expect(await screen.findByText(/Бұл кезекке тұрсаңыз, ол кезектен шығасыз/)).toHaveTextContent(
      '№ 9 пункт',
    );
  });

  it('lets nobody wait who holds a seat', async () => {
    server.on('GET /api/scheduling/holds/mine', () =>
      json({ ...hold(), slot: { ...place, centreCode: '71-02' } }),
    );
    renderRoutes(routes, '/apply/seat');
    await chooseFull();
    expect(await screen.findByText(/Ол сізде тұрғанда кезекке тұруға болмайды/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Кезекке тұру' })).toBeNull();
  });
});

describe('who waits', () => {
  it('may leave, and is asked before', async () => {
    let there = true;
    server.on(`GET ${MINE}`, () => (there ? json({ ...waiting, before: 0 }) : empty()));
    server.on(`DELETE ${MINE}`, () => {
      there = false;
      return empty();
    });
    renderRoutes(routes, '/apply/seat');
    expect(await screen.findByText('Сіз кезекте біріншісіз.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Кезектен шығу' }));
    const dialog = await screen.findByRole('dialog');
    expect(server.calls(`DELETE ${MINE}`)).toHaveLength(0);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Кезектен шығу' }));
    await waitFor(() => expect(screen.queryByText('Сіз орын кезегіндесіз')).toBeNull());
  });

  it('goes on with the offered seat', async () => {
    server.on(`GET ${MINE}`, () => json(offered()));
    server.on('GET /api/scheduling/holds/mine', () => json({ ...hold(1800), offered: true }));
    const { router } = renderRoutes(routes, '/apply/seat');
    expect(await screen.findByText('Кезек бойынша сізге орын ұсынылды')).toBeVisible();
    expect(await screen.findByText('Орын сіз үшін сақталып тұр')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Осы орынмен өтініш беру' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/apply/form'));
  });

  it.each(['/apply', '/applications'])('finds the offer on %s too', async (page) => {
    server.on(`GET ${MINE}`, () => json(offered()));
    server.on('GET /api/applications', () => json([]));
    renderRoutes(routes, page);
    expect(await screen.findByRole('link', { name: 'Осы орынмен өтініш беру' })).toHaveAttribute(
      'href',
      '/apply/seat',
    );
  });

  it('reads in Russian what became of an offer without an answer', async () => {
    server.on(`GET ${MINE}`, () => json({ ...waiting, state: 'EXPIRED', before: null }));
    await changeLocale('ru');
    renderRoutes(routes, '/apply/seat');
    expect(await screen.findByText('Предложенное место перешло к следующему')).toBeVisible();
    expect(screen.getByText(/снова встать в конец очереди/)).toBeVisible();
  });

  it('is told that the centre is closed', async () => {
    server.on(`GET ${MINE}`, () => json({ ...waiting, state: 'CENTRE_CLOSED', before: null }));
    server.on('GET /api/applications', () => json([]));
    renderRoutes(routes, '/applications');
    expect(await screen.findByText('Сіз орын күткен пункт жабылды')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Орын таңдау парақшасын ашу' })).toHaveAttribute(
      'href',
      '/apply/seat',
    );
  });
});
