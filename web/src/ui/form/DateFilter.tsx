import { useState } from 'react';
import { DateField, isRealDay } from './DateField';

interface Props {
  id: string;
  legend: string;
  value: string;
  onChange: (day: string) => void;
}

/** A day to look at: told once it is whole, or empty again. */
export function DateFilter({ id, legend, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  return (
    <DateField
      id={id}
      legend={legend}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        if (next === '' || isRealDay(next)) onChange(next);
      }}
    />
  );
}
