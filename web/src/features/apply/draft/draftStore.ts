import type { DraftFields } from '../api';
import type { Known } from './known';

const KEY = 'bagalau.typed.draft';

export interface Kept {
  draft: DraftFields;
  /** Not yet taken by the server. */
  dirty: boolean;
  known: Known;
}

/** A copy on this device, for what the server has not got yet. */
export const draftStore = {
  read(): Kept | null {
    try {
      const text = sessionStorage.getItem(KEY);
      return text ? (JSON.parse(text) as Kept) : null;
    } catch {
      return null;
    }
  },
  write(kept: Kept): void {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // the server's copy remains
    }
  },
  clear(): void {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // nothing was kept
    }
  },
};
