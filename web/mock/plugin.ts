import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { readBody, problem, type Answer, type Call, type MockSession } from './http.ts';
import { routes } from './routes.ts';

const sessions = new Map<string, MockSession>();

function cookies(req: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    (req.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('=') as [string, string]),
  );
}

function send(res: ServerResponse, answer: Answer) {
  res.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) res.setHeader(name, value);
  if (answer.body === undefined) return res.end();
  if (!res.hasHeader('content-type')) res.setHeader('content-type', 'application/json');
  return res.end(JSON.stringify(answer.body));
}

async function answer(call: Call): Promise<Answer> {
  for (const [method, pattern, handler] of routes) {
    if (method !== call.method) continue;
    const match = pattern.exec(call.path);
    if (match) return handler(call, ...match.slice(1));
  }
  return problem(404, 'not-found');
}

/** The gateway and the services behind it, as the contract has them, in memory. */
const middleware: Connect.NextHandleFunction = (req, res, next) => {
  const url = new URL(req.url ?? '/', 'http://mock');
  if (!/^\/(api|id|oauth2|logout)(\/|$)/.test(url.pathname)) return next();
  void (async () => {
    const body = await readBody(req);
    const sid = cookies(req).MOCK_SESSION ?? '';
    const session = sessions.get(sid) ?? null;
    res.setHeader('set-cookie', 'XSRF-TOKEN=mock; Path=/');
    if (url.pathname === '/id/login') {
      const email = String(body.email);
      if (body.password === 'wrong-password') return send(res, problem(401, 'bad-credentials'));
      const id = crypto.randomUUID();
      const role = email.startsWith('operator')
        ? 'NTC_OPERATOR'
        : email.startsWith('admin')
          ? 'TEST_ADMINISTRATOR'
          : 'TEACHER';
      sessions.set(id, { email, locale: 'kk', roles: [role] });
      res.setHeader('set-cookie', [`MOCK_SESSION=${id}; Path=/`, 'XSRF-TOKEN=mock; Path=/']);
      return send(res, { status: 204 });
    }
    if (url.pathname.startsWith('/oauth2')) {
      return send(res, { status: 302, headers: { location: url.searchParams.get('returnTo') ?? '/' } });
    }
    if (url.pathname === '/logout') {
      sessions.delete(sid);
      return send(res, { status: 200, body: { location: '/' } });
    }
    const open = /^\/api\/(session|identity\/registrations|certificates\/public)/.test(url.pathname);
    if (!open && !session) return send(res, problem(401, 'unauthenticated'));
    const call = {
      method: req.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body,
      headers: req.headers,
      session,
      res,
    };
    return send(res, await answer(call));
  })();
};

const pages: Connect.NextHandleFunction = (req, res, next) => {
  if (req.method !== 'GET' || !(req.headers.accept ?? '').includes('text/html')) return next();
  const nonce = crypto.randomUUID();
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.setHeader(
    'content-security-policy',
    `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'`,
  );
  res.end(readFileSync('dist/index.html', 'utf8').replaceAll('__CSP_NONCE__', nonce));
};

export function mockGateway(): Plugin {
  return {
    name: 'mock-gateway',
    configureServer(server) {
      server.middlewares.use(middleware);
    },
    configurePreviewServer(server) {
      server.middlewares.use(middleware);
      server.middlewares.use(pages);
    },
  };
}
