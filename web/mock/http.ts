import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  headers: IncomingMessage['headers'];
  session: MockSession | null;
  res: ServerResponse;
}

export interface MockSession {
  email: string;
  locale: string;
  roles: string[];
}

export type Answer = { status: number; body?: unknown; headers?: Record<string, string> };
export type Handler = (call: Call, ...params: string[]) => Answer | Promise<Answer>;

export const ok = (body: unknown, status = 200): Answer => ({ status, body });
export const none = (status = 204): Answer => ({ status });
export const problem = (status: number, code: string, more: object = {}): Answer => ({
  status,
  body: { type: `urn:bagalau:${code}`, status, code, title: code, text: { kk: code, ru: code }, ...more },
  headers: {
    'content-type': 'application/problem+json',
    ...(status === 429 || status === 503 ? { 'retry-after': '3' } : {}),
  },
});
export const now = () => new Date().toISOString();
export const uuid = () => crypto.randomUUID();

export async function readBody(req: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { raw: text };
  }
}
