import { TextField } from './TextField';
import type { FieldProps } from './Field';
import { formatPhone, phoneDigits } from './phone';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** Takes any way of writing a number while typing; tidies it up when the field is left. */
export function PhoneField({ value, onChange, ...field }: Props) {
  return (
    <TextField
      {...field}
      width="medium"
      value={value}
      onChange={onChange}
      input={{
        type: 'tel',
        inputMode: 'tel',
        autoComplete: 'tel',
        maxLength: 24,
        onBlur: () => {
          const tidy = formatPhone(phoneDigits(value));
          if (tidy && tidy !== value) onChange(tidy);
        },
      }}
    />
  );
}
