import { afterEach, beforeEach, vi } from 'vitest';

export interface Seen {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Reply = (seen: Seen) => Response | Promise<Response>;

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const problem = (status: number, code: string, more: object = {}) =>
  new Response(JSON.stringify({ status, code, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

export const empty = (status = 204) => new Response(null, { status });

export type FakeServer = ReturnType<typeof fakeServer>;

/** Stands in for the gateway: what is not told answers 404, what was asked is kept. */
export function fakeServer() {
  const replies = new Map<string, Reply>();
  const seen: Seen[] = [];

  beforeEach(() => {
    replies.clear();
    seen.length = 0;
    document.cookie = 'XSRF-TOKEN=token-1';
    vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
      const call: Seen = {
        method: init.method ?? 'GET',
        path: String(input),
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
      };
      seen.push(call);
      const reply = replies.get(`${call.method} ${call.path.split('?')[0]}`);
      return reply ? reply(call) : problem(404, 'not-found');
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  return {
    seen,
    on(route: string, reply: Reply) {
      replies.set(route, reply);
    },
    /** What a route answers now, to be put back after a failure. */
    reply(route: string): Reply {
      return replies.get(route) ?? (() => problem(404, 'not-found'));
    },
    calls: (route: string) => seen.filter((call) => `${call.method} ${call.path.split('?')[0]}` === route),
  };
}
