import type { ReactNode } from 'react';
import type { FieldError } from './errors';
import { describedBy, FieldErrorText } from './Field';

interface Props {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: FieldError;
  name?: string;
  legendHidden?: boolean;
  className?: string;
  children: ReactNode;
}

/** Several controls that answer one question. */
export function Fieldset({ id, legend, hint, error, name = id, legendHidden, className, children }: Props) {
  return (
    <fieldset
      id={`${id}-group`}
      className={['field', error ? 'field-invalid' : '', className ?? ''].join(' ').trim()}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={legendHidden ? 'visually-hidden' : 'field-label'}>{legend}</legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrorText id={id} name={name} error={error} />
      {children}
    </fieldset>
  );
}
