import { useCallback, useRef, useState } from 'react';

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

type Next<T> = T | ((current: T) => T);

/**
 * What was typed survives a reload, a lost connection and a new sign-in. Never for passwords. Who changes a part of it gives a
 * function: between a question and its answer more may have been typed.
 */
export function usePersistentState<T>(key: string, initial: T): [T, (next: Next<T>) => void, () => void] {
  const [value, setValue] = useState<T>(() => read<T>(key) ?? initial);
  const latest = useRef(value);
  const set = useCallback(
    (change: Next<T>) => {
      const next = change instanceof Function ? change(latest.current) : change;
      latest.current = next;
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
