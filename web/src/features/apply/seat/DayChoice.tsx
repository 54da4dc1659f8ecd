import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { useFormat } from '@/i18n/format';
import type { Locale } from '@/i18n/locale';
import type { FieldError } from '@/ui/form/errors';
import { Fieldset } from '@/ui/form/Fieldset';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
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
  const problemText = useProblemText();
  const days = useDays(language, centre);
  if (isApiError(days.error, 'centre-closed')) {
    return <Notice tone="warning" live="status" title={problemText(days.error)} />;
  }
  return (
    <QueryView query={days} rows={3}>
      {(list) =>
        list.length === 0 ? (
          <p className="muted">{t('seat.noDays')}</p>
        ) : (
          <Fieldset id="date" legend={t('field.date')} hint={t('seat.dayHint')} error={error}>
            <Calendar months={monthsOf(list)} date={date} onDate={onDate} />
          </Fieldset>
        )
      }
    </QueryView>
  );
}

interface CalendarProps {
  months: readonly Month[];
  date: string;
  onDate: (date: string) => void;
}

const firstOpen = (month: Month) => month.days.find(({ day }) => day && day.freeSeats > 0)?.date;

/** One month at a time: the one of the chosen day, else the first that has a place. */
function Calendar({ months, date, onDate }: CalendarProps) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const [turned, setTurned] = useState<string | null>(null);
  const start = months.find(({ key }) => date.startsWith(key)) ?? months.find(firstOpen) ?? months[0];
  const month = months.find(({ key }) => key === turned) ?? start;
  if (!month) return null;
  const at = months.indexOf(month);
  const turn = (to: Month | undefined, label: string, arrow: string) => (
    <button
      type="button"
      className="calendar-turn"
      aria-label={to ? `${label}: ${format.monthYear(`${to.key}-01`)}` : label}
      disabled={!to}
      onClick={() => to && setTurned(to.key)}
    >
      {arrow}
    </button>
  );
  return (
    <div className="calendar">
      {months.length > 1 && (
        <div className="calendar-bar">
          {turn(months[at - 1], t('calendar.previous'), '‹')}
          <p className="calendar-title" aria-live="polite">
            {format.monthYear(`${month.key}-01`)}
          </p>
          {turn(months[at + 1], t('calendar.next'), '›')}
        </div>
      )}
      {months.length === 1 && <p className="calendar-title">{format.monthYear(`${month.key}-01`)}</p>}
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
              id={each.date === firstOpen(month) ? 'date' : undefined}
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
