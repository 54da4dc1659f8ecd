import { expect, it } from 'vitest';
import { xsrfToken } from './xsrf';

it.each([
  ['', null],
  ['other=1; XSRF-TOKEN=a%3Db', 'a=b'],
  ['XSRF-TOKEN=of-a-neighbour; __Host-XSRF-TOKEN=own', 'own'],
  ['__Host-XSRF-TOKEN=own=1; XSRF-TOKEN=of-a-neighbour', 'own=1'],
  ['NOT-XSRF-TOKEN=x', null],
])('finds the token in "%s"', (cookies, token) => {
  expect(xsrfToken(cookies)).toBe(token);
});
