import { Input } from 'antd';
import type { InputProps } from 'antd';
import { Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  width?: 'short' | 'medium' | 'full';
  input?: Pick<InputProps, 'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'spellCheck' | 'onBlur'>;
}

export function TextField({ value, onChange, width = 'full', input, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <Input
          {...control}
          {...input}
          size="large"
          className={`width-${width}`}
          status={field.error ? 'error' : ''}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
