import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { routes } from '@/app/router';
import { fullDraft, hold, place, server } from '@/test/application';
import { renderRoutes } from '@/test/render';
import { empty, json, problem } from '@/test/server';
import { monthsOf } from './calendar';

beforeEach(fullDraft);
afterEach(() => vi.useRealTimers());

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

  it('says that a centre chosen before is closed by now', async () => {
    server.on('GET /api/scheduling/holds/mine', () => empty());
    server.on('GET /api/scheduling/centres/71-01/days', () =>
      problem(404, 'centre-closed', { text: { kk: 'Бұл тестілеу пункті жабық. Басқа пунктті таңдаңыз.' } }),
    );
    renderRoutes(routes, '/apply/seat');
    await userEvent.selectOptions(await screen.findByLabelText('Тест тапсыру облысы'), '71');
    await userEvent.click(await screen.findByRole('radio', { name: /№ 1 пункт/ }));
    expect(await screen.findByText('Бұл тестілеу пункті жабық. Басқа пунктті таңдаңыз.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Қайталап көру' })).toBeNull();
  });

  it('is offered by time, first in the room with most places', async () => {
    server.on('GET /api/scheduling/holds/mine', () => empty());
    const at = (room: string, startsAt: string, freeSeats: number) => ({
      id: `${room}-${startsAt}`,
      startsAt,
      room,
      language: 'kk',
      freeSeats,
      totalSeats: 30,
    });
    server.on('GET /api/scheduling/centres/71-01/slots', () =>
      json([
        at('202', '2026-12-01T08:00:00Z', 3),
        at('201', place.startsAt, 2),
        at('202', place.startsAt, 9),
        at('203', place.startsAt, 0),
      ]),
    );
    server.on('POST /api/scheduling/holds', () => json(hold(), 201));
    renderRoutes(routes, '/apply/seat');
    await choose();
    const times = screen.getAllByRole('radio', { name: /\d\d:\d\d/ });
    expect(times.map((time) => time.closest('label')?.textContent)).toEqual([
      '09:00бос орын: 11 / 90',
      '13:00202-аудиториябос орын: 3 / 30',
    ]);
    const rooms = screen.getByRole('combobox', { name: 'Аудитория' });
    expect(rooms).toHaveDisplayValue('202-аудитория – бос орын: 9 / 30');
    expect(within(rooms).getByRole('option', { name: /203-аудитория/ })).toBeDisabled();
    await userEvent.selectOptions(rooms, '201-аудитория – бос орын: 2 / 30');
    await userEvent.click(screen.getByRole('button', { name: 'Орынды брондау' }));
    await waitFor(() =>
      expect(server.calls('POST /api/scheduling/holds')[0]?.body).toEqual({
        slotId: `201-${place.startsAt}`,
      }),
    );
  });

  it('is counted anew in each region while one looks', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const free = (freeSeats: number) =>
      server.on('GET /api/scheduling/regions', () =>
        json([{ code: '71', name: { kk: 'Астана', ru: 'Астана' }, freeSeats }]),
      );
    free(5);
    renderRoutes(routes, '/apply/seat');
    expect(await screen.findByRole('option', { name: 'Астана – бос орын: 5' })).toBeEnabled();
    free(4);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(await screen.findByRole('option', { name: 'Астана – бос орын: 4' })).toBeEnabled();
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
