import { useTranslation } from 'react-i18next';
import { useCentres, useRegions } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';
import { SelectField } from '@/ui/form/SelectField';
import type { WaitingFilter } from './api';

interface Props {
  filter: WaitingFilter;
  onFilter: (filter: WaitingFilter) => void;
}

export function WaitingFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation(['waiting', 'operator']);
  const text = useText();
  const regions = useRegions('kk').data ?? [];
  const centres = useCentres('kk', filter.region).data ?? [];
  const change = (patch: Partial<WaitingFilter>) => onFilter({ ...filter, ...patch });
  return (
    <div className="filters">
      <SelectField
        id="region"
        label={t('operator.region')}
        optional="unmarked"
        placeholder={t('operator:all')}
        value={filter.region}
        onChange={(region) => change({ region, centre: '' })}
        options={regions.map((each) => ({ value: each.code, label: text(each.name) }))}
      />
      <SelectField
        id="centre"
        label={t('operator.centre')}
        optional="unmarked"
        placeholder={t('operator:all')}
        disabled={!filter.region}
        value={filter.centre}
        onChange={(centre) => change({ centre })}
        options={centres.map((each) => ({ value: each.code, label: text(each.name) }))}
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
