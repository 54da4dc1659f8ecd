import { useTranslation } from 'react-i18next';
import { useCentres, useRegions } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';
import { DateFilter } from '@/ui/form/DateFilter';
import { SelectField } from '@/ui/form/SelectField';
import { SLOT_STATUSES, type SlotFilter } from './api';

interface Props {
  filter: SlotFilter;
  onFilter: (filter: SlotFilter) => void;
}

export function SlotFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation('operator');
  const text = useText();
  const regions = useRegions('kk').data ?? [];
  const centres = useCentres('kk', filter.region).data ?? [];
  const change = (patch: Partial<SlotFilter>) => onFilter({ ...filter, ...patch });
  return (
    <div className="filters">
      <SelectField
        id="region"
        label={t('slots.region')}
        optional="unmarked"
        placeholder={t('all')}
        value={filter.region}
        onChange={(region) => change({ region, centre: '' })}
        options={regions.map((each) => ({ value: each.code, label: text(each.name) }))}
      />
      <SelectField
        id="centre"
        label={t('slots.centre')}
        optional="unmarked"
        placeholder={t('all')}
        disabled={!filter.region}
        value={filter.centre}
        onChange={(centre) => change({ centre })}
        options={centres.map((each) => ({ value: each.code, label: text(each.name) }))}
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
