import type { ReactNode } from 'react';
import { Fieldset } from './Fieldset';
import type { FieldError } from './errors';

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  aside?: ReactNode;
  disabled?: boolean;
}

interface Props {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: FieldError;
  name?: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly RadioOption[];
  inline?: boolean;
  cards?: boolean;
}

/** Native radio buttons; the first one carries the field's id, where the error summary leads. */
export function RadioGroup({ id, name, value, onChange, options, inline, cards, ...fieldset }: Props) {
  const layout = [inline ? 'radios-inline' : '', cards ? 'radios-cards' : ''].join(' ');
  return (
    <Fieldset id={id} name={name} {...fieldset}>
      <div className={`radios ${layout}`.trim()}>
        {options.map((option, index) => (
          <label
            key={option.value}
            className={[
              'radio',
              option.value === value ? 'radio-checked' : '',
              option.disabled ? 'radio-disabled' : '',
            ]
              .join(' ')
              .trim()}
          >
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className="radio-text">
              <span className="radio-label">{option.label}</span>
              {option.hint && <span className="radio-hint">{option.hint}</span>}
            </span>
            {option.aside && <span className="radio-aside">{option.aside}</span>}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
