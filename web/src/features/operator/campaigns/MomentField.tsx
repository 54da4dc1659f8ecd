import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/ui/form/DateField';
import type { FieldError } from '@/ui/form/errors';
import { joinMoment, splitMoment, type Moment } from './moment';

interface Props {
  id: string;
  legend: string;
  hint?: string;
  error?: FieldError;
  value: Moment;
  onChange: (moment: Moment) => void;
}

/** A day and the time beside it. */
export function MomentField({ value, onChange, ...field }: Props) {
  const { t } = useTranslation('campaigns');
  const { day, time } = splitMoment(value);
  const timeId = `${field.id}-time`;
  const setTime = (typed: string) => onChange(joinMoment(day, typed.replace(/[^\d:]/g, '')));
  return (
    <div className="moment">
      <DateField {...field} value={day} onChange={(next) => onChange(joinMoment(next, time))} />
      <div className="field moment-time">
        <label htmlFor={timeId}>
          {t('time')}
          <span className="visually-hidden"> {field.legend}</span>
        </label>
        <Input
          size="large"
          id={timeId}
          inputMode="numeric"
          maxLength={5}
          autoComplete="off"
          status={field.error ? 'error' : ''}
          aria-invalid={field.error ? true : undefined}
          value={time}
          onChange={(event) => setTime(event.target.value)}
          onBlur={() => /^\d:\d\d$/.test(time) && setTime(`0${time}`)}
        />
      </div>
    </div>
  );
}
