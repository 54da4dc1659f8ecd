import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import { StatusTag } from '@/ui/StatusTag';
import type { Duty, DutyDay, DutyRole, Person, Slot } from './api';
import { PeopleOnDuty } from './PeopleOnDuty';

interface Props {
  day: DutyDay;
  people: readonly Person[] | undefined;
  onRemove: (duty: Duty) => void;
  onGive: (slotId: string) => void;
}

/** A day's sessions, each with its administrator and observer. */
export function SlotRoster({ day, people, onRemove, onGive }: Props) {
  const { t } = useTranslation('duties');
  const format = useFormat();
  const ofSlot = (slot: Slot, role: DutyRole) =>
    day.duties.filter((duty) => duty.slotId === slot.id && duty.role === role);
  const list = { people, onRemove };

  const administrators = (slot: Slot) => {
    const duties = ofSlot(slot, 'TEST_ADMINISTRATOR');
    if (duties.length > 0) return <PeopleOnDuty duties={duties} {...list} />;
    if (slot.status === 'CANCELLED') return <span className="muted">{t('nobody')}</span>;
    return day.gaps.has(slot.id) ? (
      <StatusTag tone="warning">{t('gap')}</StatusTag>
    ) : (
      <span className="muted">{t('byCentre')}</span>
    );
  };

  return (
    <DataTable
      caption={t('sessions')}
      rows={day.slots}
      rowKey={(slot) => slot.id}
      columns={[
        {
          key: 'time',
          title: t('time'),
          header: true,
          cell: (slot) => <span className="nowrap">{format.time(slot.startsAt)}</span>,
        },
        { key: 'room', title: t('room'), cell: (slot) => slot.room },
        {
          key: 'language',
          title: t('language'),
          cell: (slot) => t(`languages.${slot.language}`),
        },
        { key: 'administrator', title: t('roles.TEST_ADMINISTRATOR'), cell: administrators },
        {
          key: 'observer',
          title: t('roles.OBSERVER'),
          cell: (slot) => <PeopleOnDuty duties={ofSlot(slot, 'OBSERVER')} {...list} />,
        },
        {
          key: 'actions',
          title: t('actions'),
          cell: (slot) =>
            slot.status === 'CANCELLED' ? (
              <StatusTag>{t('cancelled')}</StatusTag>
            ) : (
              <Button size="small" onClick={() => onGive(slot.id)}>
                {t('give.action')}
                <span className="visually-hidden">
                  : {format.time(slot.startsAt)}, {slot.room}
                </span>
              </Button>
            ),
        },
      ]}
    />
  );
}
