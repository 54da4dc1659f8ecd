import { useTranslation } from 'react-i18next';
import { useCentres } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';
import { SelectField } from '@/ui/form/SelectField';
import { LoadFailure } from '@/ui/LoadFailure';
import { Panel } from '@/ui/Panel';
import { Tabs } from '@/ui/Tabs';
import { useSearch } from '@/ui/useSearch';
import { pageNumber } from '../pageNumber';
import type { SlotPlanSummary } from './api';
import { PlanClashes, PlanDays } from './PlanLists';

const VIEWS = ['days', 'clashes'] as const;
type View = (typeof VIEWS)[number];

interface Looked {
  view: View;
  region: string;
  centre: string;
}

function addressOf({ view, region, centre }: Looked, page = 1): string {
  const search = new URLSearchParams({ view });
  if (region) search.set('region', region);
  if (centre) search.set('centre', centre);
  if (page > 1) search.set('page', String(page));
  return `?${search}`;
}

/** The plan day by day, and what was left out of it, page by page; the address holds which part is looked at. */
export function PlanParts({ summary }: { summary: SlotPlanSummary }) {
  const { t } = useTranslation('slotplans');
  const text = useText();
  const [search, setSearch] = useSearch();
  const looked: Looked = {
    view: VIEWS.find((each) => each === search.get('view')) ?? 'days',
    region: search.get('region') ?? '',
    centre: search.get('centre') ?? '',
  };
  const centres = useCentres('kk', looked.region);
  const { view, region, centre } = looked;
  const go = (patch: Partial<Looked>) => setSearch(addressOf({ ...looked, ...patch }));
  const list = {
    id: summary.plan.id,
    part: { region, centre, page: pageNumber(search) },
    to: (page: number) => addressOf(looked, page),
  };
  return (
    <Panel title={t('parts')}>
      <div className="filters">
        <LoadFailure queries={[centres]} />
        <SelectField
          id="region"
          label={t('region')}
          optional="unmarked"
          placeholder={t('all')}
          value={region}
          onChange={(next) => go({ region: next, centre: '' })}
          options={summary.regions.map((each) => ({ value: each.region, label: text(each.name) }))}
        />
        <SelectField
          id="centre"
          label={t('centre')}
          optional="unmarked"
          placeholder={t('all')}
          disabled={!region}
          value={centre}
          onChange={(next) => go({ centre: next })}
          options={(centres.data ?? []).map(({ code, name }) => ({ value: code, label: text(name) }))}
        />
      </div>
      <Tabs
        id="parts"
        label={t('parts')}
        active={view}
        tabs={VIEWS.map((key) => ({ key, label: t(`view.${key}`) }))}
        onChange={(next) => go({ view: next as View })}
      >
        {view === 'days' ? <PlanDays {...list} /> : <PlanClashes {...list} />}
      </Tabs>
    </Panel>
  );
}
