import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenReachable } from './lazyPage';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks for code again once the connection is back', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const load = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue('page');
  const page = whenReachable(load);
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(page).resolves.toBe('page');
  expect(load).toHaveBeenCalledTimes(2);
});

it('fails when the server answers and the code is not there', async () => {
  vi.stubGlobal('fetch', async () => new Response('{}'));
  const load = vi.fn().mockRejectedValue(new TypeError('404'));
  await expect(whenReachable(load)).rejects.toThrow('404');
  expect(load).toHaveBeenCalledTimes(1);
});
