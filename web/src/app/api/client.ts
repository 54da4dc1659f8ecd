import { connectivity } from '@/app/connectivity/connectivity';
import { serverClock } from '@/app/serverClock';
import { sessionExpiry } from '@/app/session/sessionExpiry';
import { ApiError, OfflineError, problemFrom } from './problem';
import { ensureXsrfToken, XSRF_HEADER } from './xsrf';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface RequestOptions {
  body?: unknown;
  idempotencyKey?: string;
  /** The ETag of what is changed: refused when it is another by now. */
  ifMatch?: string | null;
  signal?: AbortSignal;
  /** An answer 401 belongs to the page (wrong password), not to the session. */
  ownUnauthenticated?: boolean;
  keepalive?: boolean;
}

async function send(method: Method, path: string, options: RequestOptions): Promise<Response> {
  const headers = new Headers({ accept: 'application/json' });
  let body: BodyInit | undefined;
  if (options.body instanceof FormData) {
    body = options.body;
  } else if (options.body !== undefined) {
    headers.set('content-type', 'application/json');
    body = JSON.stringify(options.body);
  }
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);
  if (options.ifMatch) headers.set('If-Match', options.ifMatch);
  try {
    if (method !== 'GET') {
      const token = await ensureXsrfToken();
      if (token) headers.set(XSRF_HEADER, token);
    }
    const response = await fetch(path, {
      method,
      headers,
      body,
      signal: options.signal,
      keepalive: options.keepalive,
      credentials: 'same-origin',
    });
    connectivity.reached();
    return response;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    connectivity.lost();
    throw new OfflineError(cause);
  }
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

function tellsTime(answer: unknown): answer is { serverTime: string } {
  return typeof answer === 'object' && answer !== null && 'serverTime' in answer;
}

/** An answer with the version of what it tells. */
export interface Tagged<T> {
  body: T;
  etag: string | null;
}

/** What packs an answer on its way makes its tag a weak one, which no If-Match can match. */
function etagOf(response: Response): string | null {
  return response.headers.get('etag')?.replace(/^W\//, '') ?? null;
}

async function requestTagged<T>(
  method: Method,
  path: string,
  options: RequestOptions = {},
): Promise<Tagged<T>> {
  const asked = Date.now();
  const response = await send(method, path, options);
  if (!response.ok) {
    const problem = await problemFrom(response);
    if (response.status === 401 && !options.ownUnauthenticated) sessionExpiry.report();
    throw new ApiError(problem, retryAfter(response));
  }
  const etag = etagOf(response);
  if (response.status === 204 || response.headers.get('content-length') === '0')
    return { body: null as T, etag };
  const text = await response.text();
  const answer = (text === '' ? null : JSON.parse(text)) as T;
  if (tellsTime(answer)) serverClock.hear(answer.serverTime, asked);
  return { body: answer, etag };
}

export async function request<T>(method: Method, path: string, options?: RequestOptions): Promise<T> {
  return (await requestTagged<T>(method, path, options)).body;
}

export const api = {
  get: <T>(path: string, options?: RequestOptions) => request<T>('GET', path, options),
  post: <T>(path: string, body?: unknown, options?: RequestOptions) =>
    request<T>('POST', path, { ...options, body }),
  put: <T>(path: string, body?: unknown, options?: RequestOptions) =>
    request<T>('PUT', path, { ...options, body }),
  getTagged: <T>(path: string, options?: RequestOptions) => requestTagged<T>('GET', path, options),
  putTagged: <T>(path: string, body?: unknown, options?: RequestOptions) =>
    requestTagged<T>('PUT', path, { ...options, body }),
  delete: <T>(path: string, options?: RequestOptions) => request<T>('DELETE', path, options),
};

/** `?a=1&b=2` of the values that are there. */
export function query(params: Record<string, string | number | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
