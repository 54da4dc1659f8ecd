import { describe, expect, it, vi } from 'vitest';
import { connectivity } from '@/app/connectivity/connectivity';
import { serverClock } from '@/app/serverClock';
import { sessionExpiry } from '@/app/session/sessionExpiry';
import { empty, fakeServer, json, problem } from '@/test/server';
import { api, query } from './client';
import { ApiError, OfflineError } from './problem';

const server = fakeServer();

describe('api client', () => {
  it('sends the XSRF token back with unsafe methods only', async () => {
    server.on('GET /api/x', () => json({}));
    server.on('POST /api/x', () => json({}));
    await api.get('/api/x');
    await api.post('/api/x', { a: 1 });
    expect(server.seen[0]?.headers.get('X-XSRF-TOKEN')).toBeNull();
    expect(server.seen[1]?.headers.get('X-XSRF-TOKEN')).toBe('token-1');
    expect(server.seen[1]?.body).toEqual({ a: 1 });
  });

  it('goes by the time that answers tell, whatever this device says', async () => {
    server.on('GET /api/session', () => json({ serverTime: '2031-05-06T19:30:00Z' }));
    await api.get('/api/session');
    expect(Math.abs(serverClock.now().getTime() - Date.parse('2031-05-06T19:30:00Z'))).toBeLessThan(5_000);
    expect(serverClock.today()).toBe('2031-05-07');
    server.on('GET /api/session', () => json({ serverTime: new Date().toISOString() }));
    await api.get('/api/session');
    expect(Math.abs(serverClock.now().getTime() - Date.now())).toBeLessThan(5_000);
  });

  it('turns a problem into an error with its code', async () => {
    server.on('POST /api/holds', () => problem(409, 'slot-full'));
    const error = await api.post('/api/holds').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).code).toBe('slot-full');
  });

  it('gives a code to an answer that is no problem document', async () => {
    server.on('GET /api/x', () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(api.get('/api/x')).rejects.toMatchObject({ problem: { code: 'service-unavailable' } });
  });

  it('reports an expired session, but not a wrong password', async () => {
    server.on('POST /id/login', () => problem(401, 'bad-credentials'));
    server.on('GET /api/me', () => problem(401, 'unauthenticated'));
    await api.post('/id/login', {}, { ownUnauthenticated: true }).catch(() => undefined);
    expect(sessionExpiry.store.get()).toBe(false);
    await api.get('/api/me').catch(() => undefined);
    expect(sessionExpiry.store.get()).toBe(true);
    sessionExpiry.clear();
  });

  it('tells a lost connection from a refusal', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')));
    await expect(api.get('/api/x')).rejects.toBeInstanceOf(OfflineError);
    expect(connectivity.store.get()).toBe(false);
    connectivity.reached();
  });

  it('reads an empty answer as nothing', async () => {
    server.on('DELETE /api/x', () => empty());
    await expect(api.delete('/api/x')).resolves.toBeNull();
  });

  it('leaves out of the query what is not given', () => {
    expect(query({ region: '71', centre: '', date: null })).toBe('?region=71');
  });
});
