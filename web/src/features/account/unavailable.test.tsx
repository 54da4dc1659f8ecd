import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';

const AWAY = 'Қызмет уақытша қолжетімсіз.';
const server = fakeServer();
const away = () => problem(503, 'service-unavailable');

async function expectTold() {
  const told = await screen.findByRole('alert');
  expect(told).toHaveTextContent(AWAY);
  expect(told).toHaveFocus();
}

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', () => json({ authenticated: false, roles: [] }));
});

describe('while the service is away', () => {
  it('a sign-in says so and keeps what was typed', async () => {
    server.on('POST /id/login', away);
    renderRoutes(routes, '/sign-in');
    await userEvent.type(await screen.findByLabelText('Электрондық пошта'), 'aigul@example.kz');
    await userEvent.type(screen.getByLabelText('Құпиясөз'), 'right words{Enter}');
    await expectTold();
    expect(screen.getByLabelText('Электрондық пошта')).toHaveValue('aigul@example.kz');
    expect(screen.getByLabelText('Құпиясөз')).toHaveValue('right words');
    expect(screen.getByRole('button', { name: 'Кіру' })).toBeEnabled();
  });

  it('a registration says so and keeps what was typed', async () => {
    server.on('POST /api/identity/registrations', away);
    renderRoutes(routes, '/register');
    await userEvent.type(await screen.findByLabelText('Электрондық пошта'), 'aigul@example.kz');
    await userEvent.click(screen.getByRole('radio', { name: 'Русский язык' }));
    await userEvent.click(screen.getByRole('button', { name: 'Тіркелу' }));
    await expectTold();
    expect(screen.getByLabelText('Электрондық пошта')).toHaveValue('aigul@example.kz');
    expect(screen.getByRole('radio', { name: 'Русский язык' })).toBeChecked();
  });

  describe('personal data', () => {
    beforeEach(() => {
      server.on('GET /api/session', () => json({ authenticated: true, email: 'a@b.kz', roles: ['TEACHER'] }));
      server.on('GET /api/identity/me', () => json({ email: 'a@b.kz', roles: ['TEACHER'], person: null }));
    });

    it('that cannot be read say so and come at the next try', async () => {
      server.on('GET /api/identity/me', away);
      renderRoutes(routes, '/personal-data');
      expect(await screen.findByRole('alert')).toHaveTextContent(AWAY);
      server.on('GET /api/identity/me', () => json({ email: 'a@b.kz', roles: ['TEACHER'], person: null }));
      await userEvent.click(screen.getByRole('button', { name: 'Қайталап көру' }));
      expect(await screen.findByLabelText('ЖСН')).toBeVisible();
    });

    it('that cannot be saved say so and keep what was typed', async () => {
      const found = {
        iin: '850307400120',
        surname: 'Сәрсенбаева',
        name: 'Айгүл',
        patronymic: null,
        birthDate: '1985-03-07',
        sex: 'FEMALE',
      };
      server.on('POST /api/identity/me/person/lookup', () => json(found));
      server.on('PUT /api/identity/me/person', away);
      renderRoutes(routes, '/personal-data');
      await userEvent.type(await screen.findByLabelText('ЖСН'), '850307400120');
      await userEvent.click(screen.getByRole('button', { name: 'Іздеу' }));
      await screen.findByText('Сәрсенбаева Айгүл');
      await userEvent.type(screen.getByLabelText('Байланыс телефоны'), '87012345678');
      await userEvent.click(screen.getByRole('button', { name: 'Сақтау' }));
      await expectTold();
      expect(screen.getByText('Сәрсенбаева Айгүл')).toBeVisible();
      expect(screen.getByLabelText('ЖСН')).toHaveValue('850307400120');
      expect(screen.getByLabelText('Байланыс телефоны')).toHaveValue('+7 701 234 56 78');
    });
  });
});
