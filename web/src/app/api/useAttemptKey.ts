import { useCallback, useRef } from 'react';

/**
 * The Idempotency-Key of one attempt: the same for the same content, so that a double click or a retry after a lost
 * answer is the same request; a new one once the content changes or the attempt was answered.
 */
export function useAttemptKey() {
  const attempt = useRef<{ content: string; key: string } | null>(null);
  const keyFor = useCallback((content: unknown): string => {
    const text = JSON.stringify(content);
    if (attempt.current?.content !== text) attempt.current = { content: text, key: crypto.randomUUID() };
    return attempt.current.key;
  }, []);
  const answered = useCallback(() => {
    attempt.current = null;
  }, []);
  return { keyFor, answered };
}
