import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { StatusTag } from '@/ui/StatusTag';
import type { Duty, Person } from './api';
import { usePersonNames } from './usePersonNames';

interface Props {
  duties: readonly Duty[];
  people: readonly Person[] | undefined;
  onRemove: (duty: Duty) => void;
  /** With role and time, which a table's cell has beside it. */
  withTime?: boolean;
}

/** People with the way to take each off duty; whose role does not count that day is marked. */
export function PeopleOnDuty({ duties, people, onRemove, withTime }: Props) {
  const { t } = useTranslation('duties');
  const format = useFormat();
  const nameOf = usePersonNames(people);
  if (duties.length === 0) return <span className="muted">{t('nobody')}</span>;
  const counts = (duty: Duty) =>
    people?.find((person) => person.accountId === duty.accountId)?.roles.includes(duty.role);
  return (
    <ul className="duty-people">
      {duties.map((duty) => (
        <li key={duty.id}>
          <span>
            {nameOf(duty.accountId)}
            {withTime &&
              `, ${t(`roles.${duty.role}`)}, ${t('timeRange', { from: format.time(duty.startsAt), to: format.time(duty.endsAt) })}`}
          </span>
          {people && !counts(duty) && <StatusTag tone="warning">{t('roleOver')}</StatusTag>}
          <Button size="small" onClick={() => onRemove(duty)}>
            {t('remove.action')}
            <span className="visually-hidden">: {nameOf(duty.accountId)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
