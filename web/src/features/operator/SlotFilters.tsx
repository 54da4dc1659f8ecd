import { useTranslation } from 'react-i18next';
import { DateFilter } from '@/ui/form/DateFilter';
import { SelectField } from '@/ui/form/SelectField';
import { SLOT_STATUSES, type SlotFilter } from './api';
import { PlaceFilters } from './PlaceFilters';

interface Props {
  filter: SlotFilter;
  onFilter: (filter: SlotFilter) => void;
}

export function SlotFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation('operator');
  const change = (patch: Partial<SlotFilter>) => onFilter({ ...filter, ...patch });
  return (
    <div className="filters">
      <PlaceFilters
        place={filter}
        labels={{ region: t('slots.region'), centre: t('slots.centre'), none: t('all') }}
        onPlace={change}
      />
      <SelectField
        id="slot-language"
        label={t('slots.language')}
        optional="unmarked"
        placeholder={t('all')}
        value={filter.language}
        onChange={(language) => change({ language })}
        options={(['kk', 'ru'] as const).map((each) => ({ value: each, label: t(`language.${each}`) }))}
      />
      <SelectField
        id="status"
        label={t('state')}
        optional="unmarked"
        placeholder={t('all')}
        value={filter.status}
        onChange={(status) => change({ status })}
        options={SLOT_STATUSES.map((each) => ({ value: each, label: t(`slots.status.${each}`) }))}
      />
      <DateFilter
        id="date"
        legend={t('slots.date')}
        value={filter.date}
        onChange={(date) => change({ date })}
      />
    </div>
  );
}
