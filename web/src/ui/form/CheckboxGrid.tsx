import { Fieldset } from './Fieldset';
import type { FieldError } from './errors';
import './checkbox-grid.css';

interface Props<T extends string> {
  id: string;
  legend: string;
  hint?: string;
  error?: FieldError;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onToggle: (value: T, on: boolean) => void;
}

/** Several of a few; the first one carries the field's id, where the error summary leads. */
export function CheckboxGrid<T extends string>({ options, chosen, onToggle, ...fieldset }: Props<T>) {
  return (
    <Fieldset {...fieldset}>
      <div className="checkbox-grid">
        {options.map(({ value, label }, index) => (
          <label key={value} className="checkbox">
            <input
              type="checkbox"
              id={index === 0 ? fieldset.id : undefined}
              checked={chosen.includes(value)}
              onChange={(event) => onToggle(value, event.target.checked)}
            />
            <span className="radio-text">{label}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
