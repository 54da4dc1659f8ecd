import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/form/TextField';
import { isNumber } from './filter';

interface Props {
  value: string;
  onChange: (number: string) => void;
}

/** One application by its whole number; asked for when it is typed, not while. */
export function NumberFilter({ value, onChange }: Props) {
  const { t } = useTranslation('applications');
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const [wrong, setWrong] = useState(false);
  if (value !== told) {
    setTold(value);
    setTyped(value);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = typed.trim();
    const right = number === '' || isNumber(number);
    setWrong(!right);
    if (right) onChange(number);
  };
  return (
    <form className="number-filter" noValidate onSubmit={submit}>
      <TextField
        id="number"
        label={t('filter.number')}
        hint={t('filter.numberHint')}
        optional="unmarked"
        value={typed}
        error={wrong ? { code: 'number-invalid' } : undefined}
        onChange={(next) => {
          setTyped(next);
          setWrong(false);
        }}
        input={{ maxLength: 20, autoComplete: 'off', inputMode: 'numeric' }}
      />
      <Button htmlType="submit" size="large">
        {t('filter.find')}
      </Button>
    </form>
  );
}
