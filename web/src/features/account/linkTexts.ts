import type { LinkKind } from './api';

const TEXTS = {
  registrations: 'confirm',
  recoveries: 'newPassword',
  'email-changes': 'confirmEmail',
} as const satisfies Record<LinkKind, string>;

/** The part of the catalogue that speaks of links of a kind. */
export function textsOf<K extends LinkKind>(kind: K): (typeof TEXTS)[K] {
  return TEXTS[kind];
}
