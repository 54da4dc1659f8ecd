import { useTranslation } from 'react-i18next';
import { SelectField } from '@/ui/form/SelectField';
import { PlaceFilters } from '../PlaceFilters';
import type { WaitingFilter } from './api';

interface Props {
  filter: WaitingFilter;
  onFilter: (filter: WaitingFilter) => void;
}

export function WaitingFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation(['waiting', 'operator']);
  const change = (patch: Partial<WaitingFilter>) => onFilter({ ...filter, ...patch });
  return (
    <div className="filters">
      <PlaceFilters
        place={filter}
        labels={{ region: t('operator.region'), centre: t('operator.centre'), none: t('operator:all') }}
        onPlace={change}
      />
      <SelectField
        id="waiting-language"
        label={t('operator.language')}
        optional="unmarked"
        placeholder={t('operator:all')}
        value={filter.language}
        onChange={(language) => change({ language })}
        options={(['kk', 'ru'] as const).map((each) => ({ value: each, label: t(`language.${each}`) }))}
      />
    </div>
  );
}
