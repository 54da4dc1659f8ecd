import { useEffect, useRef } from 'react';

/**
 * For a box that answers the reader: it takes the focus and is scrolled to.
 *
 * @param attempt none: once, when the box appears; else each time it grows, not at 0
 */
export function useTakesFocus(attempt?: number) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt === 0) return;
    box.current?.focus();
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [attempt]);
  return box;
}
