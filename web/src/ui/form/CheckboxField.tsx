import type { ReactNode } from 'react';
import type { FieldError } from './errors';
import { describedBy, FieldErrorText } from './Field';

interface Props {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldError;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function CheckboxField({ id, label, hint, error, checked, onChange }: Props) {
  return (
    <div className={error ? 'field field-invalid' : 'field'}>
      <FieldErrorText id={id} name={id} error={error} />
      <label className="checkbox" htmlFor={id}>
        <input
          type="checkbox"
          id={id}
          checked={checked}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="radio-text">
          <span className="radio-label">{label}</span>
        </span>
      </label>
      {hint && (
        <p className="field-hint checkbox-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
