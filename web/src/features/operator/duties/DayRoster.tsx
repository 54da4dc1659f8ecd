import { useState } from 'react';
import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/i18n/format';
import { Notice } from '@/ui/Notice';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { DAY, GAPS, useCentrePeople, useDutyDay, type Duty, type DutyDay } from './api';
import { GiveDutyDialog } from './GiveDutyDialog';
import { PeopleOnDuty } from './PeopleOnDuty';
import { RemoveDutyDialog } from './RemoveDutyDialog';
import { SlotRoster } from './SlotRoster';
import { StaffList } from './StaffList';
import { usePersonNames } from './usePersonNames';

interface Props {
  centre: string;
  /** Empty: the next day that has sessions. */
  date: string;
  to: (date: string) => string;
}

/** Who is on duty in a centre on a day. */
export function DayRoster({ centre, date, to }: Props) {
  const day = useDutyDay(centre, date);
  return <QueryView query={day}>{(found) => <Day centre={centre} day={found} to={to} />}</QueryView>;
}

type Open = { kind: 'give'; slotId: string } | { kind: 'remove'; duty: Duty } | null;

function Day({ centre, day, to }: { centre: string; day: DutyDay; to: Props['to'] }) {
  const { t } = useTranslation('duties');
  const format = useFormat();
  const queryClient = useQueryClient();
  const people = useCentrePeople(centre, day.date);
  const nameOf = usePersonNames(people.data);
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState('');
  const close = () => setOpen(null);
  const done = (message: string) => {
    setOpen(null);
    setSaid(message);
    for (const key of [DAY, GAPS]) void queryClient.invalidateQueries({ queryKey: [key] });
  };
  if (!day.date) return <EmptyView title={t('dayEmpty')} />;
  const wholeCentre = day.duties.filter((duty) => !duty.slotId);
  const list = { people: people.data, onRemove: (duty: Duty) => setOpen({ kind: 'remove', duty }) };
  return (
    <>
      <nav className="pager day-pager" aria-label={t('days')}>
        <span className="pager-step">
          {day.previousDate && <Link to={to(day.previousDate)}>← {format.shortDate(day.previousDate)}</Link>}
        </span>
        <h3>{format.dateWeekday(day.date)}</h3>
        <span className="pager-step pager-next">
          {day.nextDate && <Link to={to(day.nextDate)}>{format.shortDate(day.nextDate)} →</Link>}
        </span>
      </nav>
      <div role="status">{said && <Notice tone="success" title={said} />}</div>
      {people.error && (
        <Notice tone="warning" live="alert">
          <p>{t('namesMissing')}</p>
        </Notice>
      )}
      <div className="duty-centre">
        <div>
          <h4>{t('wholeCentreDuties')}</h4>
          <PeopleOnDuty duties={wholeCentre} withTime {...list} />
        </div>
        <Button onClick={() => setOpen({ kind: 'give', slotId: '' })}>{t('give.actionCentre')}</Button>
      </div>
      {day.slots.length === 0 ? (
        <EmptyView title={t('dayEmpty')} />
      ) : (
        <SlotRoster day={day} {...list} onGive={(slotId) => setOpen({ kind: 'give', slotId })} />
      )}
      {people.data && <StaffList people={people.data} />}
      {open?.kind === 'give' && (
        <GiveDutyDialog
          centre={centre}
          date={day.date}
          slots={day.slots}
          people={people.data ?? []}
          slotId={open.slotId}
          onCancel={close}
          onDone={(duty) => done(t('give.done', { person: nameOf(duty.accountId) }))}
        />
      )}
      {open?.kind === 'remove' && (
        <RemoveDutyDialog
          duty={open.duty}
          name={nameOf(open.duty.accountId)}
          onCancel={close}
          onDone={done}
        />
      )}
    </>
  );
}
