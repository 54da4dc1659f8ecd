import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateFilter } from '@/ui/form/DateFilter';
import { SelectField } from '@/ui/form/SelectField';
import { TextField } from '@/ui/form/TextField';
import type { AuditFilter } from './api';

const SERVICES = [
  'identity',
  'application',
  'scheduling',
  'testing',
  'certificate',
  'notification',
  'reference',
] as const;
const OUTCOMES = ['DONE', 'REFUSED', 'DENIED', 'FAILED', 'UNKNOWN'] as const;

interface Props {
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
}

/** What is chosen counts at once, what is typed with the button. */
export function AuditFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation('staff');
  const [actor, setActor] = useState(filter.actor);
  const [action, setAction] = useState(filter.action);
  const typed = { actor: actor.trim(), action: action.trim() };
  const change = (patch: Partial<AuditFilter>) => onFilter({ ...filter, ...typed, ...patch });
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        change({});
      }}
    >
      <DateFilter
        id="from"
        legend={t('audit.from')}
        value={filter.from}
        onChange={(from) => change({ from })}
      />
      <DateFilter id="to" legend={t('audit.to')} value={filter.to} onChange={(to) => change({ to })} />
      <TextField
        id="actor"
        label={t('audit.actorFilter')}
        optional="unmarked"
        value={actor}
        onChange={setActor}
        input={{ maxLength: 254, autoComplete: 'off', spellCheck: false }}
      />
      <TextField
        id="action"
        label={t('audit.actionFilter')}
        optional="unmarked"
        value={action}
        onChange={setAction}
        input={{ maxLength: 254, autoComplete: 'off', spellCheck: false }}
      />
      <SelectField
        id="service"
        label={t('audit.service')}
        optional="unmarked"
        placeholder={t('all')}
        value={filter.service}
        onChange={(service) => change({ service })}
        options={SERVICES.map((each) => ({ value: each, label: each }))}
      />
      <SelectField
        id="outcome"
        label={t('audit.outcome')}
        optional="unmarked"
        placeholder={t('all')}
        value={filter.outcome}
        onChange={(outcome) => change({ outcome })}
        options={OUTCOMES.map((each) => ({ value: each, label: t(`audit.outcomes.${each}`) }))}
      />
      <Button htmlType="submit" size="large">
        {t('find')}
      </Button>
    </form>
  );
}
