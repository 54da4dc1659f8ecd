import { Field, type FieldProps } from './Field';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly SelectOption[];
  /** What stands for no choice; without it there is always one. */
  placeholder?: string;
  disabled?: boolean;
  width?: 'short' | 'medium' | 'full';
}

/** The browser's own list: works with a keyboard, a screen reader and a phone's wheel alike. */
export function SelectField({
  value,
  onChange,
  options,
  placeholder,
  disabled,
  width = 'full',
  ...field
}: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <span className={`select width-${width}`}>
          <select
            {...control}
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.target.value)}
          >
            {placeholder && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
