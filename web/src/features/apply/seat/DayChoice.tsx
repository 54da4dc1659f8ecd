import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import type { Locale } from '@/i18n/locale';
import type { FieldError } from '@/ui/form/errors';
import { Fieldset } from '@/ui/form/Fieldset';
import { QueryView } from '@/ui/QueryView';
import { useDays, type Day } from '../api';
import { monthsOf, type Month } from './calendar';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

interface Props {
  language: Locale;
  centre: string;
  date: string;
  error?: FieldError;
  onDate: (date: string) => void;
}

/** A calendar made of radio buttons: arrows move between the days that have places. */
export function DayChoice({ language, centre, date, error, onDate }: Props) {
  const { t } = useTranslation('apply');
  const days = useDays(language, centre);
  return (
    <QueryView query={days} rows={3}>
      {(list) =>
        list.length === 0 ? (
          <p className="muted">{t('seat.noDays')}</p>
        ) : (
          <Fieldset id="date" legend={t('field.date')} hint={t('seat.dayHint')} error={error}>
            <div className="calendars">
              {monthsOf(list).map((month, index) => (
                <MonthView key={month.key} month={month} first={index === 0} date={date} onDate={onDate} />
              ))}
            </div>
          </Fieldset>
        )
      }
    </QueryView>
  );
}

interface MonthProps {
  month: Month;
  first: boolean;
  date: string;
  onDate: (date: string) => void;
}

function MonthView({ month, first, date, onDate }: MonthProps) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const firstOpen = month.days.find(({ day }) => day && day.freeSeats > 0)?.date;
  return (
    <div className="calendar">
      <p className="calendar-title">{format.monthYear(`${month.key}-01`)}</p>
      <div className="calendar-grid">
        {WEEKDAYS.map((weekday) => (
          <span key={weekday} className="calendar-weekday" aria-hidden>
            {t(`weekdayShort.${weekday}`)}
          </span>
        ))}
        {Array.from({ length: month.lead }, (_, index) => (
          <span key={`lead-${index}`} />
        ))}
        {month.days.map((each) =>
          each.day ? (
            <DayCell
              key={each.date}
              day={each.day}
              id={first && each.date === firstOpen ? 'date' : undefined}
              checked={each.date === date}
              onChoose={onDate}
            />
          ) : (
            <span key={each.date} className="calendar-empty" aria-hidden>
              {Number(each.date.slice(8))}
            </span>
          ),
        )}
      </div>
    </div>
  );
}

interface CellProps {
  day: Day;
  id?: string;
  checked: boolean;
  onChoose: (date: string) => void;
}

function DayCell({ day, id, checked, onChoose }: CellProps) {
  const { t } = useTranslation('apply');
  const format = useFormat();
  const full = day.freeSeats === 0;
  const seats = full ? t('seat.full') : t('seat.free', { seats: format.number(day.freeSeats) });
  return (
    <label className={full ? 'calendar-day calendar-full' : 'calendar-day'}>
      <input
        type="radio"
        id={id}
        name="date"
        value={day.date}
        checked={checked}
        disabled={full}
        aria-label={`${format.dateWeekday(day.date)}. ${seats}`}
        onChange={() => onChoose(day.date)}
      />
      <span aria-hidden className="calendar-number">
        {Number(day.date.slice(8))}
      </span>
      <span aria-hidden className="calendar-seats">
        {format.number(day.freeSeats)}
      </span>
    </label>
  );
}
