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
const { startCodeFlow } = await import('@/app/session/signIn');

const server = fakeServer();
const CODES = ['AAAA-BBBB-CCCC-DDDD', 'EEEE-FFFF-GGGG-HHHH'];

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', () => json({ authenticated: false, roles: [] }));
  vi.mocked(startCodeFlow).mockClear();
});

async function givePassword() {
  await userEvent.type(await screen.findByLabelText('Электрондық пошта'), 'operator@b.kz');
  await userEvent.type(screen.getByLabelText('Құпиясөз'), 'right words{Enter}');
}

it('asks for the code after the password and goes back to the page that was wanted', async () => {
  server.on('POST /id/login', () => json({ next: 'CODE' }));
  server.on('POST /id/second-factor', () => empty());
  renderRoutes(routes, '/sign-in?returnTo=%2Foperator%2Fmails');
  await givePassword();
  expect(await screen.findByRole('heading', { level: 1, name: 'Кіруді растаңыз' })).toBeVisible();
  await userEvent.type(screen.getByLabelText('Қолданбадағы код'), '123456{Enter}');
  await waitFor(() => expect(startCodeFlow).toHaveBeenCalledWith('/operator/mails'));
  expect(server.calls('POST /id/second-factor')[0]?.body).toEqual({ code: '123456' });
});

it('says at the field that a code is wrong, and takes a recovery code instead', async () => {
  server.on('POST /id/second-factor', () =>
    problem(400, 'validation-failed', {
      errors: [{ field: 'code', code: 'code-wrong', text: { kk: 'Код қате.', ru: 'Код неверен.' } }],
    }),
  );
  renderRoutes(routes, '/sign-in/code');
  await userEvent.click(await screen.findByRole('button', { name: 'Растау' }));
  expect(await screen.findByRole('alert')).toHaveFocus();
  await userEvent.type(screen.getByLabelText('Қолданбадағы код'), '000000{Enter}');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Код қате.'));

  server.on('POST /id/second-factor', () => empty());
  await userEvent.click(screen.getByRole('button', { name: 'Қолданбаға қолжетімділік жоқ' }));
  await userEvent.type(screen.getByLabelText('Қосалқы код'), 'aaaa-bbbb-cccc-dddd{Enter}');
  await waitFor(() => expect(startCodeFlow).toHaveBeenCalledWith(null));
});

it('leads back to the password once the time is over', async () => {
  server.on('POST /id/second-factor', () => problem(409, 'sign-in-over', { text: { kk: 'Уақыт бітті.' } }));
  renderRoutes(routes, '/sign-in/code');
  await userEvent.type(await screen.findByLabelText('Қолданбадағы код'), '123456{Enter}');
  expect(await screen.findByRole('link', { name: 'Қайта кіру' })).toHaveAttribute('href', '/sign-in');
});

it('connects an authenticator and shows the recovery codes once', async () => {
  server.on('POST /id/login', () => json({ next: 'ENROLMENT' }));
  server.on('POST /id/second-factor/enrolment', () =>
    json({ secret: 'ABCDEFGH', uri: 'otpauth://totp/x', qrCode: 'data:image/svg+xml;base64,AAAA' }),
  );
  server.on('POST /id/second-factor/enrolment/confirmation', () => json({ recoveryCodes: CODES }));
  renderRoutes(routes, '/sign-in');
  await givePassword();
  expect(await screen.findByRole('img', { name: /^Аутентификатор қолданбасына/ })).toHaveAttribute(
    'src',
    'data:image/svg+xml;base64,AAAA',
  );
  expect(screen.getByText('ABCD EFGH')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Қолданбадағы код'), '123456{Enter}');
  const list = await screen.findByRole('list', { name: 'Қосалқы кодтар' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(startCodeFlow).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Кодтарды сақтадым, жалғастыру' }));
  expect(startCodeFlow).toHaveBeenCalledOnce();
  expect(server.calls('POST /id/second-factor/enrolment')).toHaveLength(1);
});

it('lets the staff connect an authenticator by own wish', async () => {
  server.on('GET /api/session', () =>
    json({ authenticated: true, email: 'o@b.kz', roles: ['NTC_OPERATOR'] }),
  );
  server.on('GET /api/identity/me', () => json({ email: 'o@b.kz', roles: ['NTC_OPERATOR'], person: null }));
  server.on('GET /api/identity/me/sessions', () => json([]));
  server.on('GET /api/identity/me/second-factor', () => json({ since: null, recoveryCodesLeft: 0 }));
  server.on('POST /api/identity/me/second-factor/enrolment', () =>
    json({ secret: 'ABCDEFGH', uri: 'otpauth://totp/x', qrCode: 'data:image/svg+xml;base64,AAAA' }),
  );
  server.on('POST /api/identity/me/second-factor/enrolment/confirmation', () =>
    json({ recoveryCodes: CODES }),
  );
  renderRoutes(routes, '/security');
  await userEvent.click(await screen.findByRole('link', { name: 'Қолданбаны қосу' }));
  await userEvent.type(await screen.findByLabelText('Қолданбадағы код'), '123456{Enter}');
  expect(await screen.findByText(CODES[0] ?? '')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Кодтарды сақтадым, жалғастыру' })).toHaveAttribute(
    'href',
    '/security',
  );
});

it('makes recovery codes anew on the security page of the staff', async () => {
  server.on('GET /api/session', () =>
    json({ authenticated: true, email: 'o@b.kz', roles: ['NTC_OPERATOR'] }),
  );
  server.on('GET /api/identity/me', () => json({ email: 'o@b.kz', roles: ['NTC_OPERATOR'], person: null }));
  server.on('GET /api/identity/me/sessions', () => json([]));
  server.on('GET /api/identity/me/second-factor', () =>
    json({ since: '2026-11-02T04:00:00Z', recoveryCodesLeft: 3 }),
  );
  server.on('POST /api/identity/me/second-factor/recovery-codes', () => json({ recoveryCodes: CODES }));
  renderRoutes(routes, '/security');
  await userEvent.click(await screen.findByRole('button', { name: 'Жаңа қосалқы кодтар жасау' }));
  const dialog = await screen.findByRole('dialog', { name: 'Жаңа қосалқы кодтар жасау' });
  await userEvent.type(within(dialog).getByLabelText('Қолданбадағы код'), '123456');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Жаңа қосалқы кодтар жасау' }));
  expect(await screen.findByText(CODES[0] ?? '')).toBeVisible();
});

describe('another authenticator', () => {
  const REPLACEMENT = '/api/identity/me/second-factor/replacement';
  const enrolment = { secret: 'ABCDEFGH', uri: 'otpauth://totp/x', qrCode: 'data:image/svg+xml;base64,AAAA' };

  beforeEach(() => {
    server.on('GET /api/session', () => json({ authenticated: true, email: 't@b.kz', roles: ['TEACHER'] }));
    server.on('GET /api/identity/me', () => json({ email: 't@b.kz', roles: ['TEACHER'], person: null }));
    server.on('GET /api/identity/me/sessions', () => json([]));
    server.on('GET /api/identity/me/second-factor', () =>
      json({ since: '2026-11-02T04:00:00Z', recoveryCodesLeft: 3 }),
    );
    server.on(`POST ${REPLACEMENT}`, () => json(enrolment));
  });

  async function prove() {
    await userEvent.type(await screen.findByLabelText('Ағымдағы құпиясөз'), 'right words');
    await userEvent.type(screen.getByLabelText('Қолданбадағы код'), '123456{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Жаңа қолданбаны қосыңыз' });
  }

  it('takes the place of the present one for whoever proves to be the owner', async () => {
    server.on(`POST ${REPLACEMENT}/confirmation`, () => json({ recoveryCodes: CODES }));
    renderRoutes(routes, '/security');
    await userEvent.click(await screen.findByRole('link', { name: 'Қолданбаны ауыстыру' }));
    await prove();
    expect(server.calls(`POST ${REPLACEMENT}`)[0]?.body).toEqual({
      currentPassword: 'right words',
      code: '123456',
    });
    await userEvent.type(screen.getByLabelText('Қолданбадағы код'), '654321{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Екінші фактор ауыстырылды' })).toBeVisible();
    expect(screen.getByText(CODES[0] ?? '')).toBeVisible();
    expect(server.calls(`POST ${REPLACEMENT}/confirmation`)[0]?.body).toEqual({ code: '654321' });
  });

  it('takes a recovery code of who has lost the phone, and says at the field what is wrong', async () => {
    server.on(`POST ${REPLACEMENT}`, () =>
      problem(400, 'validation-failed', {
        errors: [{ field: 'currentPassword', code: 'password-wrong' }],
      }),
    );
    renderRoutes(routes, '/security/second-factor/replacement');
    await userEvent.click(await screen.findByRole('button', { name: 'Жалғастыру' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(server.calls(`POST ${REPLACEMENT}`)).toHaveLength(0);
    await userEvent.type(screen.getByLabelText('Ағымдағы құпиясөз'), 'other words');
    await userEvent.click(screen.getByRole('button', { name: 'Қолданбаға қолжетімділік жоқ' }));
    await userEvent.type(screen.getByLabelText('Қосалқы код'), 'aaaa-bbbb{Enter}');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Ағымдағы құпиясөз қате'));
    expect(server.calls(`POST ${REPLACEMENT}`)[0]?.body).toEqual({
      currentPassword: 'other words',
      code: 'aaaa-bbbb',
    });
  });

  it('is cancelled', async () => {
    server.on(`DELETE ${REPLACEMENT}`, () => empty());
    renderRoutes(routes, '/security/second-factor/replacement');
    await prove();
    await userEvent.click(screen.getByRole('button', { name: 'Бас тарту' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Қауіпсіздік' })).toBeVisible();
    expect(server.calls(`DELETE ${REPLACEMENT}`)).toHaveLength(1);
  });

  it('begins anew once its time is over', async () => {
    server.on(`POST ${REPLACEMENT}/confirmation`, () =>
      problem(409, 'replacement-over', { text: { kk: 'Ауыстыруды қайта бастаңыз.' } }),
    );
    renderRoutes(routes, '/security/second-factor/replacement');
    await prove();
    await userEvent.type(screen.getByLabelText('Қолданбадағы код'), '654321{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Ауыстыруды қайта бастаңыз.');
    await prove();
    expect(server.calls(`POST ${REPLACEMENT}`)).toHaveLength(2);
  });

  it('is nothing for a teacher without one', async () => {
    server.on('GET /api/identity/me/second-factor', () => json({ since: null, recoveryCodesLeft: 0 }));
    renderRoutes(routes, '/security');
    expect(await screen.findByText('t@b.kz', { selector: 'dd, dd *' })).toBeVisible();
    await waitFor(() => expect(server.calls('GET /api/identity/me/second-factor')).toHaveLength(1));
    expect(screen.queryByRole('heading', { name: 'Екінші фактор' })).not.toBeInTheDocument();
  });
});
