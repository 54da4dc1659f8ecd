import type { Content } from './AnswerQueue';

export interface Kept {
  content: Content;
  revision: number;
  sent: Content | null;
}

export interface KeptAnswers {
  read(): Record<number, Kept>;
  write(answers: Record<number, Kept>): void;
  clear(): void;
}

/** Answers that the server has not acknowledged; they survive a reload and a crash of the browser. */
export function keptAnswers(sittingId: string): KeptAnswers {
  const key = `bagalau.exam.${sittingId}`;
  return {
    read() {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<number, Kept>;
      } catch {
        return {};
      }
    },
    write(answers) {
      try {
        if (Object.keys(answers).length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(answers));
      } catch {
        // full or forbidden: the queue in memory goes on
      }
    },
    clear() {
      try {
        localStorage.removeItem(key);
      } catch {
        // nothing was kept
      }
    },
  };
}
