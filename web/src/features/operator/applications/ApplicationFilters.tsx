import { useTranslation } from 'react-i18next';
import { useApplicationForm } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';
import { DateFilter } from '@/ui/form/DateFilter';
import { SelectField, type SelectOption } from '@/ui/form/SelectField';
import { PlaceFilters } from '../PlaceFilters';
import { useCampaignChoice } from './api';
import { STATUSES, type ApplicationFilter } from './filter';
import { NumberFilter } from './NumberFilter';

interface Props {
  filter: ApplicationFilter;
  /** The campaign that is shown, also when none was chosen. */
  campaign: string | null;
  onFilter: (filter: ApplicationFilter) => void;
}

export function ApplicationFilters({ filter, campaign, onFilter }: Props) {
  const { t } = useTranslation(['applications', 'activity', 'apply', 'operator']);
  const text = useText();
  const form = useApplicationForm().data;
  const campaigns = useCampaignChoice().data?.campaigns ?? [];
  const change = (patch: Partial<ApplicationFilter>) => onFilter({ ...filter, ...patch });
  const select = (
    name: 'testType' | 'employment' | 'language' | 'status',
    label: string,
    options: SelectOption[],
  ) => (
    <SelectField
      id={name}
      label={label}
      optional="unmarked"
      placeholder={t('operator:all')}
      value={filter[name]}
      onChange={(value) => change({ [name]: value })}
      options={options}
    />
  );
  const named = (each: { code: string; name: Parameters<typeof text>[0] }) => ({
    value: each.code,
    label: text(each.name),
  });
  return (
    <>
      <NumberFilter value={filter.number} onChange={(number) => change({ number })} />
      <div className="filters">
        <SelectField
          id="campaign"
          label={t('filter.campaign')}
          optional="unmarked"
          value={campaign ?? ''}
          placeholder={campaign ? undefined : t('filter.current')}
          onChange={(value) => change({ campaign: value })}
          options={campaigns.map((each) => ({ value: each.id, label: text(each.name) }))}
        />
        <PlaceFilters
          place={filter}
          labels={{ region: t('filter.region'), centre: t('filter.centre'), none: t('operator:all') }}
          onPlace={change}
        />
        {select('testType', t('apply:field.testType'), (form?.testTypes ?? []).map(named))}
        {select('employment', t('filter.employment'), (form?.employmentKinds ?? []).map(named))}
        {select(
          'language',
          t('filter.language'),
          (['kk', 'ru'] as const).map((each) => ({ value: each, label: t(`operator:language.${each}`) })),
        )}
        {select(
          'status',
          t('operator:state'),
          STATUSES.map((each) => ({ value: each, label: t(`activity:status.${each}`) })),
        )}
        <DateFilter
          id="day"
          legend={t('filter.day')}
          value={filter.day}
          onChange={(day) => change({ day })}
        />
      </div>
    </>
  );
}
