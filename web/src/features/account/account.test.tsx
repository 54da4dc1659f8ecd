import { screen, waitFor } from '@testing-library/react';
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
const { startCodeFlow } = await import('@/app/session/signIn');

const server = fakeServer();
const signedOut = () => json({ authenticated: false, roles: [] });
const signedIn = () => json({ authenticated: true, email: 'a@b.kz', roles: ['TEACHER'] });

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', signedOut);
  vi.mocked(startCodeFlow).mockClear();
});

describe('first visit', () => {
  it('asks for the language before anything else', async () => {
    localStorage.clear();
    const { router } = renderRoutes(routes, '/');
    await userEvent.click(await screen.findByRole('button', { name: 'Русский язык' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Вход' })).toBeVisible();
    expect(document.documentElement.lang).toBe('ru');
  });
});

describe('sign-in', () => {
  it('lists what is missing and takes the focus there', async () => {
    renderRoutes(routes, '/sign-in');
    await userEvent.click(await screen.findByRole('button', { name: 'Кіру' }));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('Құпиясөзді енгізіңіз');
    expect(screen.getByLabelText('Құпиясөз')).toHaveAccessibleDescription('Құпиясөзді енгізіңіз');
  });

  it('keeps what was typed when the language is switched', async () => {
    renderRoutes(routes, '/sign-in');
    await userEvent.type(await screen.findByLabelText('Электрондық пошта'), 'aigul@example.kz');
    await userEvent.type(screen.getByLabelText('Құпиясөз'), 'secret words');
    await userEvent.click(screen.getByRole('button', { name: 'Русский' }));
    expect(await screen.findByLabelText('Электронная почта')).toHaveValue('aigul@example.kz');
    expect(screen.getByLabelText('Пароль')).toHaveValue('secret words');
  });

  it('says in the language of the page that the password is wrong', async () => {
    server.on('POST /id/login', () => problem(401, 'bad-credentials'));
    renderRoutes(routes, '/sign-in');
    await userEvent.type(await screen.findByLabelText('Электрондық пошта'), 'aigul@example.kz');
    await userEvent.type(screen.getByLabelText('Құпиясөз'), 'wrong{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Электрондық пошта немесе құпиясөз қате.');
  });

  it('goes back to the page of our own site only', async () => {
    server.on('POST /id/login', () => empty());
    renderRoutes(routes, '/sign-in?returnTo=%2F%2Fevil.example');
    await userEvent.type(await screen.findByLabelText('Электрондық пошта'), 'aigul@example.kz');
    await userEvent.type(screen.getByLabelText('Құпиясөз'), 'right words{Enter}');
    await waitFor(() => expect(startCodeFlow).toHaveBeenCalledWith(null));
  });
});

describe('confirmation', () => {
  it('sets the password and signs in by itself', async () => {
    server.on('GET /api/identity/registrations/t1', () =>
      json({ email: 'aigul@example.kz', state: 'VALID' }),
    );
    server.on('POST /api/identity/registrations/confirm', () => json({ email: 'aigul@example.kz' }));
    server.on('POST /id/login', () => empty());
    renderRoutes(routes, '/confirm?token=t1');
    await userEvent.type(await screen.findByLabelText('Құпиясөз'), 'korpe besik 2026 tay');
    await userEvent.click(screen.getByRole('button', { name: 'Құпиясөзді сақтап, кіру' }));
    await waitFor(() => expect(startCodeFlow).toHaveBeenCalledWith('/personal-data'));
    expect(server.calls('POST /id/login')[0]?.body).toEqual({
      email: 'aigul@example.kz',
      password: 'korpe besik 2026 tay',
    });
  });

  it.each([
    ['EXPIRED', 'Сілтеменің мерзімі өтіп кеткен'],
    ['USED', 'Электрондық пошта бұрын расталған'],
  ])('says what is wrong with a link that is %s', async (state, title) => {
    server.on('GET /api/identity/registrations/t2', () => json({ email: 'aigul@example.kz', state }));
    renderRoutes(routes, '/confirm?token=t2');
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});

describe('personal data', () => {
  beforeEach(() => {
    server.on('GET /api/session', signedIn);
    server.on('GET /api/identity/me', () => json({ email: 'a@b.kz', roles: ['TEACHER'], person: null }));
  });

  it('fills the names from the register and saves', async () => {
    const found = {
      iin: '850307400120',
      surname: 'Сәрсенбаева',
      name: 'Айгүл',
      patronymic: null,
      birthDate: '1985-03-07',
      sex: 'FEMALE',
    };
    server.on('POST /api/identity/me/person/lookup', () => json(found));
    server.on('PUT /api/identity/me/person', ({ body }) => json({ ...(body as object), source: 'REGISTER' }));
    const { router } = renderRoutes(routes, '/personal-data');
    await userEvent.type(await screen.findByLabelText('ЖСН'), '850307400120');
    await userEvent.click(screen.getByRole('button', { name: 'Іздеу' }));
    expect(await screen.findByText('Сәрсенбаева Айгүл')).toBeVisible();
    expect(screen.getByText('1985 жылғы 7 наурыз')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Байланыс телефоны'), '87012345678');
    await userEvent.click(screen.getByRole('button', { name: 'Сақтау' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/profile'));
    expect(server.calls('PUT /api/identity/me/person')[0]?.body).toMatchObject({
      kind: 'IIN',
      iin: '850307400120',
      phone: '+77012345678',
    });
  });

  it('opens the fields when the register is silent', async () => {
    server.on('POST /api/identity/me/person/lookup', () => problem(503, 'register-unavailable'));
    renderRoutes(routes, '/personal-data');
    await userEvent.type(await screen.findByLabelText('ЖСН'), '850307400120');
    await userEvent.click(screen.getByRole('button', { name: 'Іздеу' }));
    expect(await screen.findByLabelText('Тегі')).toBeVisible();
    expect(screen.getByText('Мемлекеттік тіркелім қазір жауап бермейді')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Әйел' })).toBeChecked();
    expect(screen.getByLabelText('Жылы')).toHaveValue('1985');
  });

  it('says nothing of the register that was not asked', async () => {
    const person = {
      kind: 'IIN',
      iin: '850307400120',
      surname: 'Сәрсенбаева',
      name: 'Айгүл',
      birthDate: '1985-03-07',
      sex: 'FEMALE',
      phone: '+77012345678',
      source: 'SELF',
    };
    server.on('GET /api/identity/me', () => json({ email: 'a@b.kz', roles: ['TEACHER'], person }));
    renderRoutes(routes, '/personal-data');
    expect(await screen.findByLabelText('Тегі')).toHaveValue('Сәрсенбаева');
    expect(screen.queryByText('Мемлекеттік тіркелім қазір жауап бермейді')).toBeNull();
  });

  it('does not send an IIN with a wrong control digit', async () => {
    renderRoutes(routes, '/personal-data');
    await userEvent.type(await screen.findByLabelText('ЖСН'), '850307400121');
    await userEvent.click(screen.getByRole('button', { name: 'Іздеу' }));
    expect(await screen.findByText('ЖСН қате: 12 цифрды тексеріңіз')).toBeVisible();
    expect(server.calls('POST /api/identity/me/person/lookup')).toHaveLength(0);
  });
});

describe('a session that ends', () => {
  it('asks to sign in again and remembers the page', async () => {
    server.on('GET /api/session', signedIn);
    server.on('GET /api/identity/me', () => problem(401, 'unauthenticated'));
    renderRoutes(routes, '/profile');
    const dialog = await screen.findByRole('dialog', { name: 'Сессия уақыты аяқталды' });
    expect(dialog).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Қайта кіру' })).toHaveAttribute(
      'href',
      '/sign-in?returnTo=%2Fprofile',
    );
  });
});
