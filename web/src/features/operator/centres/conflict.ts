import { isApiError } from '@/app/api/problem';
import type { FormErrors } from '@/ui/form/errors';

/** A refusal of the whole request that is about one field; empty when it is none of these. */
export function conflictAt<F extends string>(error: unknown, fields: Record<string, F>): FormErrors<F> {
  const found: FormErrors<F> = {};
  if (!isApiError(error)) return found;
  const field = fields[error.code];
  if (field) found[field] = { code: error.code, text: error.problem.text };
  return found;
}

/** Somebody else has changed the same meanwhile. */
export function isStale(error: unknown): boolean {
  return isApiError(error, 'conflict');
}
