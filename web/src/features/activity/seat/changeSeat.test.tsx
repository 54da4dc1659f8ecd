import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { fullDraft, place, server } from '@/test/application';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { json, problem } from '@/test/server';

beforeEach(fullDraft);

const CHANGE = 'PUT /api/scheduling/reservations/mine';
const name = (kk: string) => ({ kk, ru: kk });
const application = {
  id: 'a1',
  number: '2026-000001',
  status: 'ACCEPTED',
  testType: 'T03',
  language: 'kk',
  phone: '+77012345678',
  subject: 'mathematics',
  subjectName: name('Математика'),
  disabilityOfSight: false,
  employment: 'RETURNING',
  speciality: 'Математика',
  studyFrom: 2003,
  studyTo: 2007,
  slot: { ...place, slotId: 'slot0', startsAt: '2026-11-30T08:00:00Z', seatNumber: 3 },
  editableUntil: '2026-11-29T08:00:00Z',
  canEdit: true,
  canDelete: false,
  history: [{ at: '2026-11-01T04:00:00Z', status: 'ACCEPTED', reason: null }],
};

const open = (more: object = {}, at = '/applications/a1/seat') => {
  server.on('GET /api/applications/a1', () => json({ ...application, ...more }));
  server.on('GET /api/testing/sittings/mine', () => json([]));
  return renderRoutes(routes, at);
};
const choose = async () => {
  await userEvent.click(await screen.findByRole('radio', { name: /2026 жылғы 1 желтоқсан, сейсенбі/ }));
  await userEvent.click(await screen.findByRole('radio', { name: /09:00/ }));
};
const submit = () => userEvent.dblClick(screen.getByRole('button', { name: 'Осы орынды алу' }));

describe('another seat', () => {
  it('begins in the centre of the present one', async () => {
    open();
    expect(await screen.findByRole('radio', { name: /№ 1 пункт/ })).toBeChecked();
    expect(screen.getByText(/Қазір Сізге бекітілген/)).toBeVisible();
    await expectAccessible();
  });

  it('is taken once, and shown when the application has it', async () => {
    let looks = 0;
    server.on(CHANGE, () => json({}));
    open();
    await choose();
    server.on('GET /api/applications/a1', () => {
      looks += 1;
      return json(
        looks < 2 ? application : { ...application, slot: { ...place, slotId: 'slot1', seatNumber: 9 } },
      );
    });
    await submit();
    expect(await screen.findByText(/Орын ауыстырылды\. Растау хаты/, {}, { timeout: 5_000 })).toBeVisible();
    expect(await screen.findByText(/9-орын/)).toBeVisible();
    expect(server.calls(CHANGE)).toHaveLength(1);
    expect(server.calls(CHANGE)[0]?.body).toEqual({ slotId: 'slot1' });
  });

  it('that is gone is told beside the choice, and the old one stays', async () => {
    server.on(CHANGE, () => problem(409, 'slot-full'));
    open();
    await choose();
    await submit();
    expect(await screen.findByText(/бос орын қалмады/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /1 желтоқсан/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /09:00/ })).not.toBeChecked();
  });

  it('must be chosen first', async () => {
    open();
    await screen.findByRole('radio', { name: /№ 1 пункт/ });
    await submit();
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(server.calls(CHANGE)).toHaveLength(0);
  });

  it('is not offered when it is too late', async () => {
    open({ canEdit: false });
    expect(await screen.findByRole('heading', { level: 1, name: /2026-000001/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Орынды немесе уақытты ауыстыру' })).toBeNull();
  });
});
