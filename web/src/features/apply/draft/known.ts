import type { DraftFields, SavedDraft } from '../api';
import type { DraftField } from './variant';

/** What a page knows of the server's draft. */
export interface Known {
  saved: SavedDraft;
  /** Sent since, and not answered: the server may have taken any of them. */
  sent: readonly DraftFields[];
}

const REMEMBERED = 20;

export function knownOf(saved: SavedDraft): Known {
  return { saved, sent: [] };
}

export function withSent(known: Known, fields: DraftFields): Known {
  const others = known.sent.filter((each) => each !== fields);
  return { ...known, sent: [...others, fields].slice(-REMEMBERED) };
}

/** Fields in which two drafts differ; what is blank in one and missing in the other is the same. */
export function differences(one: DraftFields, other: DraftFields): DraftField[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)] as DraftField[]);
  return [...fields].filter((field) => (one[field] || null) !== (other[field] || null));
}

/** That nobody typed what the server has beside this page. It takes out a lost seat by itself, and drops the draft of who submits. */
export function isOwn({ fields: found }: SavedDraft, { saved, sent }: Known): boolean {
  if (!found) return true;
  const changed = (own: DraftFields) =>
    differences(found, own).filter((field) => field !== 'holdId' || !!found.holdId);
  return [saved.fields ?? {}, ...sent].some((own) => changed(own).length === 0);
}
