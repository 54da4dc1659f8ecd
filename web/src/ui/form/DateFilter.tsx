import { useState } from 'react';
import { DateField, isRealDay } from './DateField';

interface Props {
  id: string;
  legend: string;
  value: string;
  onChange: (day: string) => void;
}

/** Parts typed so far are a day, its number perhaps still without the zero in front. */
function isPossible(typed: string): boolean {
  return isRealDay(typed.replace(/-(\d)(?=-|$)/g, '-0$1'));
}

/** A day to look at: told once it is whole, or empty again; another day chosen elsewhere on the page shows here too. */
export function DateFilter({ id, legend, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  if (value !== told) {
    setTold(value);
    setTyped(value);
  }
  return (
    <DateField
      id={id}
      legend={legend}
      value={typed}
      error={
        /^\d{4}-\d{1,2}-\d{1,2}$/.test(typed) && !isPossible(typed) ? { code: 'date-invalid' } : undefined
      }
      onChange={(next) => {
        setTyped(next);
        if (next !== '' && !isRealDay(next)) return;
        setTold(next);
        onChange(next);
      }}
    />
  );
}
