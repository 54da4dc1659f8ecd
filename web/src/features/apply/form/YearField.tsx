import type { FieldError } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';

interface Props {
  id: string;
  label: string;
  value: string;
  error?: FieldError;
  onChange: (year: string) => void;
}

export function YearField({ onChange, ...field }: Props) {
  return (
    <TextField
      {...field}
      width="short"
      onChange={(typed) => onChange(typed.replace(/\D/g, '').slice(0, 4))}
      input={{ inputMode: 'numeric', maxLength: 6, autoComplete: 'off' }}
    />
  );
}
