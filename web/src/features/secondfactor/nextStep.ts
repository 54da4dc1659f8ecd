import type { NextStep } from './api';

/** The page of what the sign-in still needs; null when it needs nothing. */
export function secondStepPage(next: NextStep | undefined, returnTo: string | null): string | null {
  if (!next || next === 'NONE') return null;
  const page = next === 'CODE' ? '/sign-in/code' : '/sign-in/enrolment';
  return returnTo ? `${page}?returnTo=${encodeURIComponent(returnTo)}` : page;
}
