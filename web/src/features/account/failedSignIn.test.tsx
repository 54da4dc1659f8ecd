import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import type { Locale } from '@/i18n/locale';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { empty, fakeServer, json } from '@/test/server';

vi.mock('@/app/session/signIn', async (original) => ({
  ...(await original<object>()),
  startCodeFlow: vi.fn(),
}));
const { startCodeFlow } = await import('@/app/session/signIn');

const server = fakeServer();

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', () => json({ authenticated: false, roles: [] }));
  vi.mocked(startCodeFlow).mockClear();
});

it.each<[Locale, string, string]>([
  ['kk', 'sign-in-expired', 'Кіруге берілген уақыт өтіп кетті.'],
  ['kk', 'access-denied', 'Кіруге рұқсат берілмеді.'],
  ['kk', 'service-unavailable', 'Қызмет уақытша қолжетімсіз.'],
  ['kk', 'too-many-requests', 'Кіру әрекеттері тым көп.'],
  ['kk', 'sign-in-failed', 'Кіруді аяқтау мүмкін болмады.'],
  ['ru', 'sign-in-expired', 'Время, отведённое на вход, истекло.'],
  ['ru', 'access-denied', 'Во входе отказано.'],
  ['ru', 'service-unavailable', 'Сервис временно недоступен.'],
  ['ru', 'too-many-requests', 'Слишком много попыток входа.'],
  ['ru', 'sign-in-failed', 'Завершить вход не удалось.'],
])('says in %s why it ended with %s', async (locale, code, text) => {
  await changeLocale(locale);
  renderRoutes(routes, `/sign-in?error=${code}`);
  expect(await screen.findByRole('alert')).toHaveTextContent(text);
  await expectAccessible();
});

it('never repeats what stands in the address', async () => {
  renderRoutes(routes, '/sign-in?error=Call%20%2B7%20900');
  expect(await screen.findByRole('alert')).toHaveTextContent('Кіруді аяқтау мүмкін болмады.');
  expect(document.body).not.toHaveTextContent('+7 900');
});

it('says nothing when nothing went wrong', async () => {
  renderRoutes(routes, '/sign-in');
  await screen.findByLabelText('Құпиясөз');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('is told once: the address forgets it and keeps where to go', async () => {
  const { router } = renderRoutes(routes, '/sign-in?error=sign-in-expired&returnTo=%2Fapply');
  await screen.findByRole('alert');
  await waitFor(() => expect(router.state.location.search).toBe('?returnTo=%2Fapply'));
  expect(screen.getByRole('alert')).toBeVisible();
});

it('is gone after a look at another page', async () => {
  renderRoutes(routes, '/sign-in?error=sign-in-expired');
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('link', { name: 'Тіркелу' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Кіру' }));
  await screen.findByLabelText('Құпиясөз');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('is gone when the person signs in again', async () => {
  server.on('POST /id/login', () => empty());
  renderRoutes(routes, '/sign-in?error=service-unavailable&returnTo=%2Fapply');
  await screen.findByRole('alert');
  await userEvent.type(screen.getByLabelText('Электрондық пошта'), 'aigul@example.kz');
  await userEvent.type(screen.getByLabelText('Құпиясөз'), 'right words{Enter}');
  await waitFor(() => expect(startCodeFlow).toHaveBeenCalledWith('/apply'));
  expect(screen.queryByRole('alert')).toBeNull();
});
