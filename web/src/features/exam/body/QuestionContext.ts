import { createContext, useContext } from 'react';
import type { Response, ResponseValue } from '../api';

export interface QuestionContextValue {
  number: number;
  response: Response | null;
  disabled: boolean;
  fileUrl: (path: string) => string;
  /** `typing`: more is coming, so it need not be sent at each stroke. */
  setValue: (identifier: string, value: ResponseValue | null, typing: boolean) => void;
}

export const QuestionContext = createContext<QuestionContextValue | null>(null);

export function useQuestion(): QuestionContextValue {
  const value = useContext(QuestionContext);
  if (!value) throw new Error('useQuestion outside of a question');
  return value;
}

/** The value of one interaction, and how to change it. */
export function useResponse(identifier: string) {
  const { number, response, disabled, setValue } = useQuestion();
  const value = response?.[identifier] ?? null;
  return {
    value,
    list: Array.isArray(value) ? value : value === null ? [] : [String(value)],
    disabled,
    name: `q${number}-${identifier}`,
    set: (next: ResponseValue | null, typing = false) => setValue(identifier, next, typing),
  };
}
