import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import type { Locale } from '@/i18n/locale';
import { useText } from '@/i18n/useLocale';
import type { FieldError } from '@/ui/form/errors';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { QueryView } from '@/ui/QueryView';
import { useSlots } from '../api';

interface Props {
  language: Locale;
  centre: string;
  date: string;
  slot: string;
  error?: FieldError;
  onSlot: (id: string) => void;
}

/** Times of one day; the free places are asked anew every few seconds. */
export function SlotChoice({ language, centre, date, slot, error, onSlot }: Props) {
  const { t } = useTranslation('apply');
  const text = useText();
  const format = useFormat();
  const slots = useSlots(language, centre, date);
  return (
    <QueryView query={slots} rows={2}>
      {(list) =>
        list.length === 0 ? (
          <p className="muted">{t('seat.noSlots')}</p>
        ) : (
          <RadioGroup
            id="slot"
            legend={t('field.slot')}
            hint={t('seat.slotHint', { date: format.dateWeekday(date) })}
            cards
            value={slot}
            error={error}
            onChange={onSlot}
            options={list.map((each) => ({
              value: each.id,
              label: <span className="slot-time">{format.time(each.startsAt)}</span>,
              hint: t('seat.room', { room: text(each.room) }),
              aside:
                each.freeSeats > 0
                  ? t('seat.freeOf', {
                      free: format.number(each.freeSeats),
                      total: format.number(each.totalSeats),
                    })
                  : t('seat.full'),
              disabled: each.freeSeats === 0 && each.id !== slot,
            }))}
          />
        )
      }
    </QueryView>
  );
}
