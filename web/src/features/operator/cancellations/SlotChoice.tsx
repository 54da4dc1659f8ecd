import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import type { SlotToll } from './api';

interface Props {
  slots: readonly SlotToll[];
  chosen: readonly string[];
  onToggle: (id: string, on: boolean) => void;
}

export function SlotChoice({ slots, chosen, onToggle }: Props) {
  const { t } = useTranslation(['cancellations', 'operator']);
  const text = useText();
  const format = useFormat();
  const name = (slot: SlotToll) =>
    t('slotName', { at: format.shortDateTime(slot.startsAt), room: slot.room });
  return (
    <DataTable
      caption={t('slots')}
      rows={slots}
      rowKey={(slot) => slot.id}
      columns={[
        {
          key: 'choice',
          title: t('cancelled'),
          cell: (slot) => (
            <input
              type="checkbox"
              className="row-choice"
              aria-label={name(slot)}
              checked={chosen.includes(slot.id)}
              onChange={(event) => onToggle(slot.id, event.target.checked)}
            />
          ),
        },
        {
          key: 'at',
          title: t('startsAt'),
          header: true,
          cell: (slot) => <span className="nowrap">{format.shortDateTime(slot.startsAt)}</span>,
        },
        {
          key: 'place',
          title: t('place'),
          cell: (slot) => (
            <span>
              {text(slot.centreName)} <span className="muted nowrap">{slot.centreCode}</span>
              <span className="reason muted">{t('operator:slots.roomNumber', { room: slot.room })}</span>
            </span>
          ),
        },
        {
          key: 'language',
          title: t('language'),
          cell: (slot) => t(`operator:language.${slot.language as 'kk' | 'ru'}`),
        },
        { key: 'people', title: t('people'), numeric: true, cell: (slot) => format.number(slot.people) },
      ]}
    />
  );
}
