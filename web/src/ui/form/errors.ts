import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError, type LocalizedText } from '@/app/api/problem';
import { useText } from '@/i18n/useLocale';

/** A code, not a sentence: the sentence follows the language of the page. */
export interface FieldError {
  code: string;
  text?: LocalizedText;
}

export type FormErrors<F extends string> = Partial<Record<F, FieldError>>;

export const required: FieldError = { code: 'required' };

export function useFieldErrorText(): (field: string, error: FieldError) => string {
  const { i18n } = useTranslation('errors');
  const text = useText();
  return (field, error) => {
    const keys = [`errors:field.${field}.${error.code}`, `errors:field.any.${error.code}`];
    const known = keys.find((key) => i18n.exists(key));
    if (known) return i18n.t(known as never);
    return text(error.text) || i18n.t('errors:field.any.invalid');
  };
}

export interface FormState<F extends string> {
  errors: FormErrors<F>;
  problem: unknown;
  /** Grows with each refused attempt, so that the summary takes the focus again. */
  attempt: number;
  /** Shows what the page itself found; true when there is nothing. */
  check(found: FormErrors<F>): boolean;
  /** Shows what the server refused. */
  refuse(error: unknown, rename?: Record<string, F>): void;
  clear(): void;
  clearField(field: F): void;
}

/** The fields that the server refused. */
export function refusalsOf(error: unknown): Record<string, FieldError> {
  const refusals = isApiError(error) ? (error.problem.errors ?? []) : [];
  return Object.fromEntries(refusals.map(({ field, code, text }) => [field, { code, text }]));
}

/** `already`: what was refused before the page was opened. */
export function useFormState<F extends string>(
  fields: readonly F[],
  already: FormErrors<F> = {},
): FormState<F> {
  const [errors, setErrors] = useState<FormErrors<F>>(already);
  const [problem, setProblem] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);

  const check = useCallback((found: FormErrors<F>) => {
    setErrors(found);
    setProblem(null);
    const clean = Object.keys(found).length === 0;
    if (!clean) setAttempt((n) => n + 1);
    return clean;
  }, []);

  const refuse = useCallback(
    (error: unknown, rename: Record<string, F> = {}) => {
      const found: FormErrors<F> = {};
      for (const [name, refusal] of Object.entries(refusalsOf(error))) {
        const field = rename[name] ?? (name as F);
        if (fields.includes(field)) found[field] = refusal;
      }
      setErrors(found);
      setProblem(Object.keys(found).length > 0 ? null : error);
      setAttempt((n) => n + 1);
    },
    [fields],
  );

  const clear = useCallback(() => {
    setErrors({});
    setProblem(null);
  }, []);

  const clearField = useCallback((field: F) => {
    setErrors((current) => {
      if (!(field in current)) return current;
      const rest = Object.entries(current).filter(([name]) => name !== field);
      return Object.fromEntries(rest) as FormErrors<F>;
    });
  }, []);

  return { errors, problem, attempt, check, refuse, clear, clearField };
}
