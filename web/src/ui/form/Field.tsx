import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldErrorText, type FieldError } from './errors';

export interface FieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldError;
  /** The name by which its error texts are kept; the id unless told. */
  name?: string;
  /** `unmarked`: nobody expects a filter to be filled. */
  optional?: boolean | 'unmarked';
}

export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

interface Props extends FieldProps {
  children: (control: ControlProps) => ReactNode;
}

export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function FieldErrorText({ id, name, error }: { id: string; name: string; error?: FieldError }) {
  const fieldText = useFieldErrorText();
  if (!error) return null;
  return (
    <p className="field-error" id={`${id}-error`}>
      {fieldText(name, error)}
    </p>
  );
}

/** Label, hint, error and one control, tied together for a screen reader. */
export function Field({ id, label, hint, error, name = id, optional, children }: Props) {
  const { t } = useTranslation('common');
  return (
    <div className={error ? 'field field-invalid' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label} {optional === true && <span className="field-optional">{t('optional')}</span>}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrorText id={id} name={name} error={error} />
      {children({
        id,
        'aria-describedby': describedBy(id, hint, error),
        'aria-invalid': error ? true : undefined,
        'aria-required': optional ? undefined : true,
      })}
    </div>
  );
}
