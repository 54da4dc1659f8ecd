import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useFormState } from '@/ui/form/errors';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { usePersistentState } from '@/ui/usePersistentState';
import { useCampaigns, type Campaign } from '../campaigns/api';
import { useStep } from '../useStep';
import { slotPlanApi, useSlotPlansChanged } from './api';
import { EMPTY, faults, FIELDS, renames, requestOf, type FieldName, type Typed } from './planForm';
import { SlotPlanForm } from './SlotPlanForm';

const LIST = '/operator/slot-plans';

/** Days × times × rooms become drafts, to be looked through before anybody can book them. */
export function NewSlotPlanPage() {
  const { t } = useTranslation('slotplans');
  const campaigns = useCampaigns(1);
  return (
    <Page title={t('new.title')} lead={t('new.lead')} back={{ to: LIST, label: t('title') }}>
      <QueryView query={campaigns} rows={8}>
        {({ campaigns: all }) => <NewPlan campaigns={all.filter(({ status }) => status !== 'CLOSED')} />}
      </QueryView>
    </Page>
  );
}

function NewPlan({ campaigns }: { campaigns: readonly Campaign[] }) {
  const { t } = useTranslation('slotplans');
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const changed = useSlotPlansChanged();
  const wanted = search.get('campaign') ?? campaigns.find(({ status }) => status === 'OPEN')?.id;
  const [typed, setTyped, forget] = usePersistentState<Typed>('slot-plan', {
    ...EMPTY,
    campaignId: campaigns.find(({ id }) => id === wanted)?.id ?? '',
  });
  const form = useFormState<FieldName>(FIELDS);
  const make = useStep(slotPlanApi.make, {
    onDone: ({ plan }) => {
      forget();
      changed();
      void navigate(`${LIST}/${plan.id}`, { replace: true, state: { done: 'made' } });
    },
    onRefused: (error) => form.refuse(error, renames(error)),
  });
  if (campaigns.length === 0) return <EmptyView title={t('noCampaign')} />;
  return (
    <SlotPlanForm
      campaigns={campaigns}
      form={form}
      typed={typed}
      onType={(patch) => setTyped((now) => ({ ...now, ...patch }))}
      busy={make.busy}
      onSubmit={() => form.check(faults(typed)) && make.take(requestOf(typed))}
    />
  );
}
