import { useState } from 'react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Fieldset } from './Fieldset';
import type { FieldError } from './errors';

interface Props {
  id: string;
  legend: string;
  hint?: string;
  error?: FieldError;
  /** `yyyy-MM-dd`, or what was typed so far in the same order. */
  value: string;
  onChange: (value: string) => void;
  autoComplete?: 'bday';
}

type Part = 'day' | 'month' | 'year';

function split(value: string): Record<Part, string> {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day, month, year };
}

function join({ day, month, year }: Record<Part, string>): string {
  if (!day && !month && !year) return '';
  return `${year}-${month}-${day}`;
}

function pad(value: string): string {
  return /^\d$/.test(value) ? `0${value}` : value;
}

/** Three boxes, day first, as dates are written here; no calendar to page through for a birth date. */
export function DateField({ id, legend, hint, error, value, onChange, autoComplete }: Props) {
  const { t } = useTranslation('common');
  const [editing, setEditing] = useState<Part | null>(null);
  const parts = split(value);

  const set = (part: Part, typed: string) => {
    onChange(join({ ...parts, [part]: typed.replace(/\D/g, '') }));
  };
  const leave = (part: Part) => {
    setEditing(null);
    if (part !== 'year' && pad(parts[part]) !== parts[part])
      onChange(join({ ...parts, [part]: pad(parts[part]) }));
  };

  return (
    <Fieldset id={id} legend={legend} hint={hint} error={error}>
      <div className="date-field">
        {(['day', 'month', 'year'] as const).map((part) => (
          <div key={part} className={`date-part date-${part}`}>
            <label htmlFor={part === 'day' ? id : `${id}-${part}`}>{t(`date.${part}`)}</label>
            <Input
              size="large"
              id={part === 'day' ? id : `${id}-${part}`}
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              autoComplete={autoComplete ? `bday-${part}` : 'off'}
              status={error && editing !== part ? 'error' : ''}
              aria-invalid={error ? true : undefined}
              value={parts[part]}
              onFocus={() => setEditing(part)}
              onBlur={() => leave(part)}
              onChange={(event) => set(part, event.target.value)}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}

/** A day that exists: 31 February does not. */
export function isRealDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
