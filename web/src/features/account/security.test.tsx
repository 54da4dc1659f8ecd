import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { renderRoutes } from '@/test/render';
import { empty, fakeServer, json, problem } from '@/test/server';

vi.mock('@/app/session/signIn', async (original) => ({
  ...(await original<object>()),
  startCodeFlow: vi.fn(),
}));
vi.mock('@/app/session/leave', () => ({ leaveFor: vi.fn() }));
const { startCodeFlow } = await import('@/app/session/signIn');
const { leaveFor } = await import('@/app/session/leave');

const server = fakeServer();
const signedOut = () => json({ authenticated: false, roles: [] });
const signedIn = () => json({ authenticated: true, email: 'aigul@example.kz', roles: ['TEACHER'] });
const refused = (field: string, code: string) =>
  problem(400, 'validation-failed', { errors: [{ field, code }] });

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', signedOut);
  vi.mocked(startCodeFlow).mockClear();
  vi.mocked(leaveFor).mockClear();
});

describe('recovery', () => {
  it('is reached from sign-in and keeps the address typed there', async () => {
    server.on('POST /api/identity/recoveries', () => json({}, 202));
    renderRoutes(routes, '/sign-in');
    await userEvent.type(await screen.findByLabelText('Электрондық пошта'), 'aigul@example.kz');
    await userEvent.click(screen.getByRole('link', { name: 'Құпия сөзді ұмыттыңыз ба?' }));
    expect(await screen.findByLabelText('Электрондық пошта')).toHaveValue('aigul@example.kz');
    await userEvent.click(screen.getByRole('button', { name: 'Қалпына келтіру' }));
    expect(await screen.findByText(/aigul@example\.kz мекенжайымен тіркелгі болса/)).toBeVisible();
    expect(server.calls('POST /api/identity/recoveries')[0]?.body).toEqual({ email: 'aigul@example.kz' });
  });

  it('asks for an IIN with a right control digit and never shows an address', async () => {
    server.on('POST /api/identity/recoveries/by-iin', () => json({}, 202));
    renderRoutes(routes, '/recover');
    await userEvent.click(await screen.findByRole('tab', { name: 'ЖСН арқылы' }));
    await userEvent.type(screen.getByLabelText('ЖСН'), '850307400121');
    await userEvent.click(screen.getByRole('button', { name: 'Қалпына келтіру' }));
    expect(screen.getByRole('alert')).toHaveTextContent('ЖСН қате');
    await userEvent.type(screen.getByLabelText('ЖСН'), '{Backspace}0');
    await userEvent.click(screen.getByRole('button', { name: 'Қалпына келтіру' }));
    expect(await screen.findByText(/Осы ЖСН-мен тіркелгі болса/)).toBeVisible();
    expect(document.body).not.toHaveTextContent('@');
    expect(server.calls('POST /api/identity/recoveries/by-iin')[0]?.body).toEqual({ iin: '850307400120' });
  });

  it('says how long to wait when asked too often', async () => {
    server.on(
      'POST /api/identity/recoveries',
      () =>
        new Response(JSON.stringify({ status: 429, code: 'too-many-requests' }), {
          status: 429,
          headers: { 'content-type': 'application/problem+json', 'retry-after': '120' },
        }),
    );
    renderRoutes(routes, '/recover');
    await userEvent.type(await screen.findByLabelText('Электрондық пошта'), 'aigul@example.kz{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('120 секундтан кейін');
  });

  it('sets the new password and signs in with it', async () => {
    server.on('GET /api/identity/recoveries/t1', () => json({ email: 'aigul@example.kz', state: 'VALID' }));
    server.on('POST /api/identity/recoveries/confirm', () => json({ email: 'aigul@example.kz' }));
    server.on('POST /id/login', () => empty());
    renderRoutes(routes, '/recover/new?token=t1');
    await userEvent.type(await screen.findByLabelText('Құпиясөз'), 'korpe besik 2026 tay');
    await userEvent.click(screen.getByRole('button', { name: 'Құпиясөзді сақтап, кіру' }));
    await waitFor(() => expect(startCodeFlow).toHaveBeenCalledWith('/profile'));
  });

  it.each([
    ['EXPIRED', 'Сілтеменің мерзімі өтіп кеткен', 'Жаңа сілтеме сұрау', '/recover'],
    ['USED', 'Бұл сілтеме бұрын қолданылған', 'Кіру бетіне өту', '/sign-in'],
  ])('leads on from a link that is %s', async (state, title, way, to) => {
    server.on('GET /api/identity/recoveries/t2', () => json({ email: 'aigul@example.kz', state }));
    renderRoutes(routes, '/recover/new?token=t2');
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getByRole('link', { name: way })).toHaveAttribute('href', to);
  });

  it.each(['/recover/new', '/recover/new?token=gone'])('knows a link that never was: %s', async (address) => {
    server.on('GET /api/identity/recoveries/gone', () => problem(404, 'link-unknown'));
    renderRoutes(routes, address);
    expect(await screen.findByRole('heading', { level: 1, name: 'Сілтеме жарамсыз' })).toBeVisible();
  });
});

describe('the link to a new address', () => {
  it('is followed by a button and leads to sign-in', async () => {
    server.on('GET /api/identity/email-changes/t3', () => json({ email: 'new@example.kz', state: 'VALID' }));
    server.on('POST /api/identity/email-changes/confirm', () => json({ email: 'new@example.kz' }));
    renderRoutes(routes, '/confirm-email?token=t3');
    await userEvent.click(await screen.findByRole('button', { name: 'Мекен-жайды растау' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Электронды мекен-жай өзгертілді' }),
    ).toBeVisible();
    expect(screen.getByText(/new@example\.kz/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Кіру бетіне өту' })).toHaveAttribute('href', '/sign-in');
  });

  it.each([
    [409, 'email-taken', 'Бұл мекенжай басқа тіркелгіге тиесілі'],
    [503, 'service-unavailable', 'Қызмет уақытша қолжетімсіз'],
  ])('says why nothing changed: %s %s', async (status, code, text) => {
    server.on('GET /api/identity/email-changes/t4', () => json({ email: 'new@example.kz', state: 'VALID' }));
    server.on('POST /api/identity/email-changes/confirm', () => problem(status, code));
    renderRoutes(routes, '/confirm-email?token=t4');
    await userEvent.click(await screen.findByRole('button', { name: 'Мекен-жайды растау' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
  });

  it('says that it expired while the page was open', async () => {
    server.on('GET /api/identity/email-changes/t5', () => json({ email: 'new@example.kz', state: 'VALID' }));
    server.on('POST /api/identity/email-changes/confirm', () => problem(410, 'link-expired'));
    renderRoutes(routes, '/confirm-email?token=t5');
    await userEvent.click(await screen.findByRole('button', { name: 'Мекен-жайды растау' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Сілтеме енді жарамсыз' })).toBeVisible();
  });
});

describe('security', () => {
  const session = { signedInAt: '2026-11-24T04:00:00Z', lastSeenAt: '2026-11-24T05:30:00Z' };
  const here = { ...session, id: 's1', browser: 'FIREFOX', system: 'WINDOWS', current: true };
  const there = { ...session, id: 's2', browser: 'SAMSUNG', system: 'ANDROID', current: false };

  beforeEach(() => {
    server.on('GET /api/session', signedIn);
    server.on('GET /api/identity/me', () =>
      json({ email: 'aigul@example.kz', roles: ['TEACHER'], person: null }),
    );
    server.on('GET /api/identity/me/sessions', () => json([here, there]));
  });

  it('changes the address with the current password', async () => {
    server.on('POST /api/identity/me/email', ({ body }) =>
      (body as { currentPassword: string }).currentPassword === 'right words'
        ? json({}, 202)
        : refused('currentPassword', 'password-wrong'),
    );
    renderRoutes(routes, '/security/email');
    await userEvent.type(await screen.findByLabelText('Жаңа электрондық пошта'), 'new@example.kz');
    await userEvent.type(screen.getByLabelText('Ағымдағы құпиясөз'), 'wrong{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Ағымдағы құпиясөз қате');
    await userEvent.clear(screen.getByLabelText('Ағымдағы құпиясөз'));
    await userEvent.type(screen.getByLabelText('Ағымдағы құпиясөз'), 'right words{Enter}');
    expect(await screen.findByText(/new@example\.kz мекенжайына/)).toBeVisible();
  });

  it('wants the new password twice the same', async () => {
    server.on('PUT /api/identity/me/password', () => empty());
    const { router } = renderRoutes(routes, '/security/password');
    await userEvent.type(await screen.findByLabelText('Ағымдағы құпиясөз'), 'right words');
    await userEvent.type(screen.getByLabelText('Жаңа құпиясөз'), 'korpe besik 2026 tay');
    await userEvent.type(screen.getByLabelText('Жаңа құпиясөзді қайта енгізіңіз'), 'korpe besik{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Құпиясөздер сәйкес емес');
    expect(server.calls('PUT /api/identity/me/password')).toHaveLength(0);
    await userEvent.type(screen.getByLabelText('Жаңа құпиясөзді қайта енгізіңіз'), ' 2026 tay{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/security'));
    expect(await screen.findByText('Құпиясөз өзгертілді')).toBeVisible();
    expect(server.calls('PUT /api/identity/me/password')[0]?.body).toEqual({
      currentPassword: 'right words',
      newPassword: 'korpe besik 2026 tay',
    });
  });

  it('lists the sessions and ends another one, never this', async () => {
    let list = [here, there];
    server.on('GET /api/identity/me/sessions', () => json(list));
    server.on('DELETE /api/identity/me/sessions/s2', () => {
      list = [here];
      return empty();
    });
    renderRoutes(routes, '/security');
    const panel = await screen.findByRole('region', { name: 'Сессиялар' });
    expect(await within(panel).findByText(/Firefox, Windows/)).toHaveTextContent('осы құрылғы');
    expect(within(panel).getAllByText(/24\.11\.2026 10:30/)).toHaveLength(2);
    expect(within(panel).queryByRole('button', { name: 'Шығу: Firefox, Windows' })).toBeNull();
    await userEvent.click(within(panel).getByRole('button', { name: 'Шығу: Samsung Internet, Android' }));
    await waitFor(() => expect(within(panel).queryByText(/Samsung/)).toBeNull());
  });

  it('signs out everywhere only after a question', async () => {
    server.on('DELETE /api/identity/me/sessions', () => problem(503, 'service-unavailable'));
    renderRoutes(routes, '/security');
    await userEvent.click(await screen.findByRole('button', { name: 'Барлық құрылғыдан шығу' }));
    expect(server.calls('DELETE /api/identity/me/sessions')).toHaveLength(0);
    const dialog = await screen.findByRole('dialog', { name: 'Барлық құрылғыдан шығу керек пе?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Барлық құрылғыдан шығу' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Қызмет уақытша қолжетімсіз');
  });

  it('erases the account with the password and a tick, and leaves the page for good', async () => {
    server.on('POST /api/identity/me/erasure', () => empty());
    renderRoutes(routes, '/security');
    await userEvent.click(await screen.findByRole('link', { name: 'Тіркелгім мен мәліметтерімді жою' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Тіркелгіні жою' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Ағымдағы құпиясөзді енгізіңіз');
    expect(summary).toHaveTextContent('түсінетініңізді растаңыз');
    expect(server.calls('POST /api/identity/me/erasure')).toHaveLength(0);
    await userEvent.type(screen.getByLabelText('Ағымдағы құпиясөз'), 'right words');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Тіркелгіні жою' }));
    await waitFor(() => expect(leaveFor).toHaveBeenCalledWith('/erased'));
    expect(server.calls('POST /api/identity/me/erasure')[0]?.body).toEqual({
      currentPassword: 'right words',
    });
  });

  it.each([
    [() => refused('currentPassword', 'password-wrong'), 'Ағымдағы құпиясөз қате'],
    [
      () => problem(409, 'roles-held', { text: { kk: 'Сізде қызметкер рөлі бар.', ru: 'У вас есть роль.' } }),
      'Сізде қызметкер рөлі бар',
    ],
    [() => problem(503, 'service-unavailable'), 'Қызмет уақытша қолжетімсіз'],
  ])('says why the account was not erased and keeps what was typed', async (answer, text) => {
    server.on('POST /api/identity/me/erasure', answer);
    renderRoutes(routes, '/security/erasure');
    await userEvent.type(await screen.findByLabelText('Ағымдағы құпиясөз'), 'some words');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Тіркелгіні жою' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
    expect(screen.getByLabelText('Ағымдағы құпиясөз')).toHaveValue('some words');
    expect(screen.getByRole('checkbox')).toBeChecked();
    expect(leaveFor).not.toHaveBeenCalled();
  });

  it('tells on a page of its own that the account is gone', async () => {
    server.on('GET /api/session', signedOut);
    renderRoutes(routes, '/erased');
    expect(await screen.findByRole('heading', { level: 1, name: 'Тіркелгі жойылды' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Кіру бетіне өту' })).toHaveAttribute('href', '/sign-in');
  });

  it('offers to try again when the sessions cannot be read', async () => {
    server.on('GET /api/identity/me/sessions', () => problem(503, 'service-unavailable'));
    renderRoutes(routes, '/security');
    const panel = await screen.findByRole('region', { name: 'Сессиялар' });
    expect(await within(panel).findByText(/Қызмет уақытша қолжетімсіз/)).toBeVisible();
  });
});
