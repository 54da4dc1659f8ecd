import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { empty, fakeServer, json, problem } from '@/test/server';
import type { Mail } from './api';

const server = fakeServer();
const MAILS = '/api/notifications/mails';
const RETRY = `POST ${MAILS}/m-1/retry`;
const FAILED: Mail = {
  id: 'm-1',
  template: 'TEST_REMINDER',
  locale: 'ru',
  state: 'FAILED',
  attempts: 300,
  createdAt: '2026-12-10T04:00:00Z',
  sentAt: null,
  lastError: 'ConnectException',
  recipientMasked: 'a•••@mail.kz',
};
const SENT: Mail = { ...FAILED, state: 'SENT', attempts: 1, sentAt: '2026-12-10T05:00:00Z', lastError: null };

/** A new kind of the API that is missing here fails to compile. */
const KINDS = Object.keys({
  CONFIRM_EMAIL: 1,
  REGISTRATION_REPEATED: 1,
  RECOVER_PASSWORD: 1,
  PASSWORD_CHANGED: 1,
  EMAIL_CHANGE_REQUESTED: 1,
  CONFIRM_NEW_EMAIL: 1,
  SECOND_FACTOR_RESET: 1,
  SECOND_FACTOR_REPLACED: 1,
  ACCOUNT_ERASED: 1,
  APPLICATION_ACCEPTED: 1,
  APPLICATION_CHANGED: 1,
  TEST_REMINDER: 1,
  APPLICATION_REFUSED: 1,
  APPLICATION_WITHDRAWN: 1,
  SEAT_OFFERED: 1,
  SEAT_OFFER_ENDED: 1,
  WAIT_ENDED: 1,
  RESULT_RELEASED: 1,
  CERTIFICATE_ISSUED: 1,
} satisfies Record<Mail['template'], 1>) as Mail['template'][];

const LETTER = 0;
const STATE = 3;

beforeEach(async () => {
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
});

function answer(...mails: Mail[]) {
  server.on(`GET ${MAILS}`, () => json({ mails, next: null }));
}

async function cells(column: number) {
  const table = within(await screen.findByRole('table'));
  return table
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[column]?.textContent ?? '');
}

it('names each kind of letter in words of its own, in both languages', async () => {
  answer(...KINDS.map((template) => ({ ...SENT, id: template, template })));
  renderRoutes(routes, '/operator/mails');
  const russian = await cells(LETTER);
  await changeLocale('kk');
  await waitFor(async () => expect(await cells(LETTER)).not.toEqual(russian));
  for (const names of [russian, await cells(LETTER)]) {
    expect(names.filter((name) => !/\p{Script=Cyrillic}/u.test(name) || /[A-Z]+_/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(KINDS.length);
  }
});

it.each([
  ['kk', 'Хаттар жоқ'],
  ['ru', 'Писем нет'],
] as const)('says in %s that there is none', async (locale, text) => {
  await changeLocale(locale);
  answer();
  renderRoutes(routes, '/operator/mails');
  expect(await screen.findByText(text)).toBeVisible();
  await expectAccessible();
});

it.each([
  ['ConnectException', 'Пошта серверімен байланыс жоқ', 'Нет связи с почтовым сервером'],
  ['SocketTimeoutException', 'Пошта сервері уақытында жауап бермеді', 'Почтовый сервер не ответил вовремя'],
  [
    'SSLHandshakeException',
    'Пошта серверімен қорғалған байланыс орнатылмады',
    'Не удалось установить защищённое соединение с почтовым сервером',
  ],
  [
    'authentication refused',
    'Пошта сервері жүйенің логинін немесе құпиясөзін қабылдамады',
    'Почтовый сервер не принял логин или пароль системы',
  ],
  ['address invalid', 'Алушының мекенжайы жарамсыз', 'Адрес получателя неверен'],
  ['SMTP 550', 'Пошта сервері хатты қабылдаудан бас тартты', 'Почтовый сервер отказался принять письмо'],
  ['SMTP 451', 'Пошта сервері хатты әзірге қабылдамай тұр', 'Почтовый сервер пока не принимает письмо'],
  [
    'expired',
    'Жіберудің мәні жоқ: хаттың мерзімі өтті немесе мазмұны ескірді',
    'Отправлять больше незачем: срок письма истёк или его содержание устарело',
  ],
  ['toString', 'Техникалық қате', 'Техническая ошибка'],
])('says in words what %s means', async (lastError, kk, ru) => {
  answer({ ...FAILED, lastError });
  renderRoutes(routes, '/operator/mails');
  expect(await cells(STATE)).toEqual([`Не отправлено${ru}Подробности: ${lastError}`]);
  await changeLocale('kk');
  await waitFor(async () => expect(await cells(STATE)).toEqual([`Жіберілмеді${kk}Толығырақ: ${lastError}`]));
});

it('tries again to load what could not be loaded', async () => {
  server.on(`GET ${MAILS}`, () =>
    problem(503, 'unavailable', { text: { kk: 'Қолжетімсіз', ru: 'Недоступно' } }),
  );
  renderRoutes(routes, '/operator/mails');
  expect(await screen.findByText('Недоступно')).toBeVisible();
  await expectAccessible();
  answer(SENT);
  await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
  expect(await cells(LETTER)).toEqual(['Напоминание о тестировании']);
});

it('sends again what was given up', async () => {
  answer(FAILED);
  server.on(RETRY, () => {
    answer(SENT);
    return empty(202);
  });
  renderRoutes(routes, '/operator/mails');
  const again = await screen.findByRole('button', { name: 'Отправить снова' });
  await expectAccessible();
  await userEvent.click(again);
  await waitFor(async () => expect(await cells(STATE)).toEqual([expect.stringMatching(/^Отправлено/)]));
  expect(server.calls(RETRY)).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Отправить снова' })).toBeNull();
});

it('says why a mail is not sent again', async () => {
  answer({ ...FAILED, lastError: 'expired' });
  server.on(RETRY, () =>
    problem(409, 'mail-worthless', { text: { kk: 'Мәні жоқ', ru: 'Отправлять больше незачем' } }),
  );
  renderRoutes(routes, '/operator/mails');
  await userEvent.click(await screen.findByRole('button', { name: 'Отправить снова' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Отправлять больше незачем');
  expect(await cells(STATE)).toEqual([expect.stringMatching(/^Не отправлено/)]);
  await expectAccessible();
});
