import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import type { CancelSlotsRequest, SlotToll, SlotsToCancel, Toll } from './api';

const server = fakeServer();
const PREVIEW = 'POST /api/scheduling/operator/cancellations/preview';
const CANCEL = 'POST /api/scheduling/operator/cancellations';
const OF_DAY = '/operator/cancellations?region=71&centre=71-01&from=2026-12-01';
const both = (text: string) => ({ kk: text, ru: text });

const slot = (id: string, room: string, people: number, moved = people): SlotToll => ({
  id,
  centreCode: '71-01',
  centreName: both('№1 орталық'),
  room,
  startsAt: '2026-12-01T04:00:00Z',
  language: 'kk',
  people,
  moved,
  left: people - moved,
});
const toll = (slots: SlotToll[]): Toll => {
  const sum = (key: 'people' | 'moved' | 'left') => slots.reduce((total, each) => total + each[key], 0);
  return {
    slots,
    people: sum('people'),
    moved: sum('moved'),
    left: sum('left'),
    destinations: [
      { centreCode: '71-02', centreName: both('№2 орталық'), date: '2026-12-02', people: sum('moved') },
    ].filter(({ people }) => people > 0),
  };
};
/** The service as it is: single slots are looked up among those of the day. */
function answers(slots: SlotToll[]) {
  server.on(PREVIEW, ({ body }) => {
    const { slotIds } = body as SlotsToCancel;
    return json(toll(slots.filter(({ id }) => !slotIds || slotIds.includes(id))));
  });
  server.on(CANCEL, ({ body }) => {
    const { slots: wanted, losses } = body as CancelSlotsRequest;
    const done = toll(slots.filter(({ id }) => wanted.slotIds?.includes(id)));
    return done.left > (losses ?? 0) ? problem(409, 'not-enough-seats') : json(done);
  });
}
const reason = () => screen.findByLabelText('Сессия не үшін өткізілмейді?');
const submit = () => userEvent.click(screen.getByRole('button', { name: /^Сессияларды өткізбеу/ }));
const confirm = () =>
  userEvent.dblClick(within(screen.getByRole('dialog')).getByRole('button', { name: 'Иә, өткізілмейді' }));
const figure = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  server.on('GET /api/scheduling/regions', () => json([{ code: '71', name: both('Астана'), freeSeats: 0 }]));
  server.on('GET /api/scheduling/centres', () =>
    json([{ code: '71-01', name: both('№1 орталық'), address: both('Абай, 1'), freeSeats: 0 }]),
  );
  server.on('GET /api/scheduling/operator/centres/71-01', () =>
    json({ centre: {}, rooms: [{ name: '101' }, { name: '102' }] }),
  );
  answers([slot('s1', '101', 20), slot('s2', '102', 5)]);
});

describe('the slots to cancel', () => {
  it('are those of a centre, a day and a room, as the address says', async () => {
    const { router } = renderRoutes(routes, '/operator/cancellations');
    expect(await screen.findByText('Тестілеу пункті мен бірінші күнін таңдаңыз')).toBeVisible();
    expect(server.calls(PREVIEW)).toHaveLength(0);
    await screen.findByRole('option', { name: 'Астана' });
    await userEvent.selectOptions(screen.getByLabelText('Өңір'), '71');
    await screen.findByRole('option', { name: '№1 орталық' });
    await userEvent.selectOptions(screen.getByLabelText('Тестілеу пункті'), '71-01');
    await screen.findByRole('option', { name: '102' });
    await userEvent.selectOptions(screen.getByLabelText('Аудитория'), '102');
    const [day, month, year] = within(screen.getByRole('group', { name: 'Бірінші күні' })).getAllByRole(
      'textbox',
    );
    if (day) await userEvent.type(day, '1');
    if (month) await userEvent.type(month, '12');
    if (year) await userEvent.type(year, '2026');
    await waitFor(() =>
      expect(server.calls(PREVIEW).at(-1)?.body).toEqual({
        centre: '71-01',
        room: '102',
        from: '2026-12-01',
        to: '2026-12-01',
      }),
    );
    expect(router.state.location.search).toBe('?region=71&centre=71-01&room=102&from=2026-12-01');
  });

  it('say so when there are none, too many, or it can not be told', async () => {
    const refused = (code: string, text: string) =>
      problem(400, 'validation-failed', { errors: [{ field: 'slots', code, text: both(text) }] });
    server.on(PREVIEW, () => refused('slots-none', 'Бұл күндері сессия жоқ.'));
    const none = renderRoutes(routes, OF_DAY);
    expect(await screen.findByText('Бұл күндері сессия жоқ.')).toBeVisible();
    none.unmount();
    answers([]);
    const gone = renderRoutes(routes, '/operator/cancellations?slot=s9');
    expect(await screen.findByText(/Бұл сессия басталып кеткен/)).toBeVisible();
    gone.unmount();
    server.on(PREVIEW, () => problem(500, 'internal-error'));
    renderRoutes(routes, OF_DAY);
    expect(await screen.findByRole('alert')).toHaveTextContent('Деректерді жүктеу мүмкін болмады');
  });

  it('may be some of those that were found', async () => {
    renderRoutes(routes, OF_DAY);
    await reason();
    expect(figure('Орын алған адамдар')).toHaveTextContent('25');
    await userEvent.click(screen.getByRole('checkbox', { name: '01.12.2026 09:00, 101-аудитория' }));
    await waitFor(() => expect(figure('Орын алған адамдар')).toHaveTextContent('5'));
    expect(server.calls(PREVIEW).at(-1)?.body).toEqual({ slotIds: ['s2'] });
    await userEvent.click(screen.getByRole('checkbox', { name: '01.12.2026 09:00, 102-аудитория' }));
    expect(screen.getByText('Кемінде бір сессияны белгілеңіз')).toBeVisible();
  });
});

describe('cancelling slots', () => {
  it('shows where people go, asks for the reason, and tells what happened', async () => {
    renderRoutes(routes, OF_DAY);
    await reason();
    expect(screen.getByRole('row', { name: /№2 орталық/ })).toHaveTextContent('25');
    await expectAccessible();
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent('Себебін жазыңыз');
    await userEvent.type(await reason(), 'Апат');
    await submit();
    expect(screen.getByRole('dialog')).toHaveTextContent('Басқа орынға ауысады: 25. Орынсыз қалады: 0.');
    expect(server.calls(CANCEL)).toHaveLength(0);
    await confirm();
    expect(await screen.findByText('Өткізілмейтін болды. Сессиялар: 2')).toBeVisible();
    expect(server.calls(CANCEL).map(({ body }) => body)).toEqual([
      { slots: { slotIds: ['s1', 's2'] }, reason: 'Апат', losses: 0 },
    ]);
    expect(figure('Басқа орын берілді')).toHaveTextContent('25');
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Басқа сессияларды таңдау' }));
    expect(await screen.findByText('Тестілеу пункті мен бірінші күнін таңдаңыз')).toBeVisible();
  });

  it('takes nobody a seat unless that is accepted', async () => {
    answers([slot('s1', '101', 20, 18)]);
    renderRoutes(routes, '/operator/cancellations?slot=s1');
    await userEvent.type(await reason(), 'Апат');
    expect(screen.getByText('Басқа орын жетпейтін адамдар: 2')).toBeVisible();
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent('Орынсыз қалатындар бар екенін растаңыз');
    await userEvent.click(screen.getByRole('checkbox', { name: '2 адамның орынсыз қалатынын растаймын' }));
    await submit();
    await confirm();
    expect(await screen.findByText('Өткізілмейтін болды. Сессиялар: 1')).toBeVisible();
    expect(server.calls(CANCEL)[0]?.body).toMatchObject({ losses: 2 });
    expect(figure('Орынсыз қалды')).toHaveTextContent('2');
  });

  it('shows new figures instead when others were quicker, and keeps the reason', async () => {
    renderRoutes(routes, '/operator/cancellations?slot=s1');
    await userEvent.type(await reason(), 'Апат');
    answers([slot('s1', '101', 20, 17)]);
    await submit();
    await confirm();
    expect(await screen.findByText(/бос орындар азайды, ештеңе өзгертілген жоқ/)).toBeVisible();
    expect(figure('Орынсыз қалады')).toHaveTextContent('3');
    expect(await reason()).toHaveValue('Апат');
    await submit();
    expect(server.calls(CANCEL)).toHaveLength(1);
    await userEvent.click(screen.getByRole('checkbox', { name: /3 адамның орынсыз қалатынын/ }));
    await submit();
    await confirm();
    expect(await screen.findByText('Өткізілмейтін болды. Сессиялар: 1')).toBeVisible();
  });

  it('names the slots that stayed as they were', async () => {
    server.on(CANCEL, () => json(toll([slot('s1', '101', 20)])));
    renderRoutes(routes, OF_DAY);
    await userEvent.type(await reason(), 'Апат');
    await submit();
    await confirm();
    expect(await screen.findByText('Өткізілмейтін болды. Сессиялар: 1')).toBeVisible();
    expect(screen.getByText('01.12.2026 09:00, 102-аудитория')).toBeVisible();
  });

  it('shows a refused reason at its field, in Russian too', async () => {
    await changeLocale('ru');
    server.on(CANCEL, () =>
      problem(400, 'validation-failed', {
        errors: [{ field: 'reason', code: 'length-invalid', text: { ru: 'Длина текста недопустима.' } }],
      }),
    );
    renderRoutes(routes, '/operator/cancellations?slot=s1');
    const field = await screen.findByLabelText('Почему сессия отменяется?');
    await userEvent.type(field, 'а');
    await userEvent.click(screen.getByRole('button', { name: /^Отменить сессии/ }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Да, отменить' }));
    expect(await screen.findByRole('link', { name: 'Длина текста недопустима.' })).toBeVisible();
    expect(field).toHaveValue('а');
  });
});
