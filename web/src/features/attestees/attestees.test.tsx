import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { fullDraft, server } from '@/test/application';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { empty, json, problem } from '@/test/server';

const AT = '/api/applications/attestees';
const name = (kk: string) => ({ kk, ru: kk });
const line = (number: string, exclusionReason: string | null = null) => ({
  applicationId: `id-${number}`,
  number,
  testType: 'T03',
  subject: 'MATHEMATICS',
  subjectName: name('Математика'),
  language: 'kk',
  categorySought: 'MODERATOR',
  exclusionReason,
});
const revision = (number: number, sentAt: string | null = null) => ({
  id: `r${number}`,
  campaign: 'c1',
  region: '71',
  revision: number,
  attestees: 2,
  approvedBy: 'p1',
  approvedAt: '2026-11-28T04:00:00Z',
  sentAt,
});
const summary = (more: object = {}) => ({
  campaign: 'c1',
  region: '71',
  attestees: 2,
  excluded: 1,
  digest: 'seen',
  added: 2,
  removed: 0,
  changed: 0,
  revisions: [] as object[],
  ...more,
});
const show = (more: object = {}) => server.on(`GET ${AT}/71`, () => json(summary(more)));

beforeEach(async () => {
  await fullDraft();
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['COMMISSION_CHAIR'] }));
  server.on(`GET ${AT}`, () => json({ regions: ['71'], approves: ['71'] }));
  server.on(`GET ${AT}/71/lines`, () =>
    json({ lines: [line('2026-0000001'), line('2026-0000002', 'Уволен')], next: null }),
  );
  show();
});

const dialog = () => within(screen.getByRole('dialog'));

describe('the list of a region', () => {
  it('is approved as it was seen, and approved is not yet sent', async () => {
    server.on(`POST ${AT}/71/revisions`, () => {
      show({ added: 0, revisions: [revision(1)] });
      return json(revision(1), 201);
    });
    renderRoutes(routes, '/attestees');
    expect(await screen.findByText('Список ещё не утверждён')).toBeVisible();
    expect(await screen.findByText('Исключено: Уволен')).toBeVisible();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Утвердить список' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Утвердить список' }));
    expect(await screen.findByText('Редакция 1 утверждена, но ещё не отправлена')).toBeVisible();
    expect(server.calls(`POST ${AT}/71/revisions`)[0]?.body).toEqual({ digest: 'seen' });
    server.on(`POST ${AT}/71/revisions/1/sending`, () => {
      show({ added: 0, revisions: [revision(1, '2026-11-28T05:00:00Z')] });
      return json(revision(1, '2026-11-28T05:00:00Z'));
    });
    await userEvent.click(screen.getByRole('button', { name: 'Отправить в уполномоченный орган' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Отправить в уполномоченный орган' }));
    expect(await screen.findByText(/Редакция 1 отправлена в уполномоченный орган/)).toBeVisible();
  });

  it('that changed since is told where one approves', async () => {
    server.on(`POST ${AT}/71/revisions`, () =>
      problem(409, 'list-outdated', { text: { ru: 'Список за это время изменился.' } }),
    );
    show({ added: 1, changed: 3, revisions: [revision(1)] });
    renderRoutes(routes, '/attestees');
    expect(await screen.findByText(/Добавлено: 1, выбыло: 0, изменено: 3/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Утвердить список' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Утвердить список' }));
    expect(await dialog().findByRole('alert')).toHaveTextContent('Список за это время изменился.');
  });

  it('loses a line with a reason alone, which stays typed when it is refused', async () => {
    const put = `PUT ${AT}/71/exclusions/id-2026-0000001`;
    server.on(put, () => problem(503, 'service-unavailable'));
    renderRoutes(routes, '/attestees');
    await userEvent.click(await screen.findByRole('button', { name: /^Исключить\s*2026-0000001/ }));
    await userEvent.click(dialog().getByRole('button', { name: 'Исключить' }));
    expect(server.calls(put)).toHaveLength(0);
    await userEvent.type(dialog().getByLabelText('Причина'), 'Уволен');
    await userEvent.click(dialog().getByRole('button', { name: 'Исключить' }));
    expect(await dialog().findByRole('alert')).toBeVisible();
    expect(dialog().getByLabelText('Причина')).toHaveValue('Уволен');
    server.on(put, () => empty());
    await userEvent.click(dialog().getByRole('button', { name: 'Исключить' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.calls(put).at(-1)?.body).toEqual({ reason: 'Уволен' });
    server.on(`DELETE ${AT}/71/exclusions/id-2026-0000002`, () => empty());
    await userEvent.click(screen.getByRole('button', { name: /^Вернуть в список/ }));
    await waitFor(() => expect(server.calls(`DELETE ${AT}/71/exclusions/id-2026-0000002`)).toHaveLength(1));
  });

  it('is only looked through by who may not approve, in Kazakh', async () => {
    await changeLocale('kk');
    server.on(`GET ${AT}`, () => json({ regions: ['71'], approves: [] }));
    renderRoutes(routes, '/attestees');
    expect(await screen.findByText('Тізім әлі бекітілген жоқ')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Тізімді бекіту' })).toBeNull();
  });

  it('is nobody’s who serves no region', async () => {
    server.on(`GET ${AT}`, () => json({ regions: [], approves: [] }));
    renderRoutes(routes, '/attestees');
    expect(await screen.findByText('Вам не поручен список ни одной области')).toBeVisible();
  });
});

describe('the lists that were sent', () => {
  beforeEach(() => {
    server.on('GET /api/session', () => json({ authenticated: true, roles: ['MINISTRY_ANALYST'] }));
    server.on(`GET ${AT}/sent`, () => json([revision(2, '2026-11-28T05:00:00Z')]));
    server.on(`GET ${AT}/sent/r2/lines`, () => json({ lines: [line('2026-0000001')], next: null }));
  });

  it('are read on a page and as a file', async () => {
    renderRoutes(routes, '/attestees/sent');
    await userEvent.click(await screen.findByRole('link', { name: 'Открыть список' }));
    expect(await screen.findByText('2026-0000001')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Скачать файл CSV' })).toHaveAttribute(
      'href',
      `${AT}/sent/r2/lines.csv`,
    );
    await expectAccessible();
  });

  it.each([
    ['ru', 'Скачать расписание тестирования (CSV)'],
    ['kk', 'Тестілеу кестесін жүктеп алу (CSV)'],
  ] as const)('have the schedule of the open campaign beside them, in %s', async (locale, label) => {
    await changeLocale(locale);
    server.on('GET /api/scheduling/campaigns/current', () => json({ id: 'c1' }));
    renderRoutes(routes, '/attestees/sent');
    expect(await screen.findByRole('link', { name: label })).toHaveAttribute(
      'href',
      '/api/scheduling/operator/schedule.csv',
    );
    await expectAccessible();
  });

  it('have no schedule beside them when no campaign is open', async () => {
    server.on('GET /api/scheduling/campaigns/current', () => problem(404, 'no-campaign'));
    renderRoutes(routes, '/attestees/sent');
    expect(await screen.findByRole('link', { name: 'Открыть список' })).toBeVisible();
    await waitFor(() => expect(server.calls('GET /api/scheduling/campaigns/current')).not.toHaveLength(0));
    expect(screen.queryByRole('link', { name: /расписание/ })).toBeNull();
  });

  it('are told to be none yet, or not to be there', async () => {
    server.on(`GET ${AT}/sent`, () => json([]));
    const view = renderRoutes(routes, '/attestees/sent');
    expect(await screen.findByText('Ни один список ещё не отправлен')).toBeVisible();
    view.unmount();
    renderRoutes(routes, '/attestees/sent/nobody');
    expect(await screen.findByRole('heading', { level: 1, name: 'Страница не найдена' })).toBeVisible();
  });
});
