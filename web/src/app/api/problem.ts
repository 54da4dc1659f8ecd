import type { Locale } from '@/i18n/locale';

export type LocalizedText = Partial<Record<Locale, string>>;

export interface ProblemField {
  field: string;
  code: string;
  text?: LocalizedText;
}

/** RFC 9457 problem as every service answers it. */
export interface Problem {
  status: number;
  code: string;
  title?: string;
  detail?: string;
  text?: LocalizedText;
  errors?: ProblemField[];
  traceId?: string;
  [extension: string]: unknown;
}

export class ApiError extends Error {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.code);
    this.name = 'ApiError';
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** The request did not reach the server, or its answer did not reach us. */
export class OfflineError extends Error {
  constructor(cause?: unknown) {
    super('offline', { cause });
    this.name = 'OfflineError';
  }
}

export function isApiError(error: unknown, ...codes: string[]): error is ApiError {
  return error instanceof ApiError && (codes.length === 0 || codes.includes(error.code));
}

/** No such thing, or an address that no such thing can have. */
export function isUnknownAddress(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 404 || error.status === 400);
}

export function isOfflineError(error: unknown): error is OfflineError {
  return error instanceof OfflineError;
}

const CODE_BY_STATUS: Record<number, string> = {
  400: 'malformed-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  429: 'too-many-requests',
  502: 'service-unavailable',
  503: 'service-unavailable',
  504: 'service-unavailable',
};

export async function problemFrom(response: Response): Promise<Problem> {
  const fallback: Problem = {
    status: response.status,
    code: CODE_BY_STATUS[response.status] ?? 'internal-error',
  };
  if (!(response.headers.get('content-type') ?? '').includes('json')) return fallback;
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { ...fallback, ...body, code: body.code ?? fallback.code, status: response.status };
  } catch {
    return fallback;
  }
}
