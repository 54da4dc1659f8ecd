import { useCallback, useState } from 'react';

const PREFIX = 'bagalau.typed.';

function read<T>(key: string): T | null {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function forgetTyped(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // nothing was kept
  }
}

/** What was typed survives a reload, a lost connection and a new sign-in. Never for passwords. */
export function usePersistentState<T>(key: string, initial: T): [T, (next: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => read<T>(key) ?? initial);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      try {
        sessionStorage.setItem(PREFIX + key, JSON.stringify(next));
      } catch {
        // full or forbidden: the page still works
      }
    },
    [key],
  );
  const forget = useCallback(() => forgetTyped(key), [key]);
  return [value, set, forget];
}
