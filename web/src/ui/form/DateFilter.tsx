import { useState } from 'react';
import { DateField, isRealDay } from './DateField';

interface Props {
  id: string;
  legend: string;
  value: string;
  onChange: (day: string) => void;
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
      onChange={(next) => {
        setTyped(next);
        if (next !== '' && !isRealDay(next)) return;
        setTold(next);
        onChange(next);
      }}
    />
  );
}
