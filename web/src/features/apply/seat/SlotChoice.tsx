import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import type { Locale } from '@/i18n/locale';
import { useText } from '@/i18n/useLocale';
import type { FieldError } from '@/ui/form/errors';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { SelectField } from '@/ui/form/SelectField';
import { QueryView } from '@/ui/QueryView';
import { useSlots, type Slot } from '../api';
import { roomiest, timesOf } from './times';

interface Props {
  language: Locale;
  centre: string;
  date: string;
  slot: string;
  error?: FieldError;
  onSlot: (id: string) => void;
}

/** Times of one day, then the rooms of the chosen time; the free places are asked anew every few seconds. */
export function SlotChoice({ language, centre, date, slot, error, onSlot }: Props) {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const format = useFormat();
  const slots = useSlots(language, centre, date);
  const seats = ({ freeSeats, totalSeats }: { freeSeats: number; totalSeats: number }) =>
    freeSeats > 0
      ? t('seat.freeOf', { free: format.number(freeSeats), total: format.number(totalSeats) })
      : t('seat.full');
  const roomOf = (slot?: Slot) => t('seat.room', { room: text(slot?.room) });
  return (
    <QueryView query={slots} rows={2}>
      {(list) => {
        if (list.length === 0) return <p className="muted">{t('seat.noSlots')}</p>;
        const times = timesOf(list);
        const chosen = times.find(({ rooms }) => rooms.some(({ id }) => id === slot));
        return (
          <>
            <RadioGroup
              id="slot"
              legend={t('field.slot')}
              hint={t('seat.slotHint', { date: format.dateWeekday(date) })}
              cards
              value={chosen?.startsAt ?? ''}
              error={error}
              onChange={(startsAt) => {
                const time = times.find((each) => each.startsAt === startsAt);
                onSlot((time && roomiest(time)?.id) ?? '');
              }}
              options={times.map((time) => ({
                value: time.startsAt,
                label: <span className="slot-time">{format.time(time.startsAt)}</span>,
                hint: time.rooms.length === 1 && roomOf(time.rooms[0]),
                aside: seats(time),
                disabled: time.freeSeats === 0 && time !== chosen,
              }))}
            />
            {chosen && chosen.rooms.length > 1 && (
              <SelectField
                id="room"
                label={t('field.room')}
                width="medium"
                value={slot}
                onChange={onSlot}
                options={chosen.rooms.map((room) => ({
                  value: room.id,
                  label: `${roomOf(room)} – ${seats(room)}`,
                  disabled: room.freeSeats === 0 && room.id !== slot,
                }))}
              />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
