import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormState } from '@/ui/form/errors';
import { Page } from '@/ui/Page';
import { usePersistentState } from '@/ui/usePersistentState';
import { useStep } from '../useStep';
import { campaignApi, useCampaignCache } from './api';
import { CampaignForm } from './CampaignForm';
import { faults, FIELDS, NEW_CAMPAIGN, requestOf, SERVER_NAMES, type FieldName } from './campaignForm';

const LIST = '/operator/campaigns';

/** A draft that only operators see. */
export function NewCampaignPage() {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const cache = useCampaignCache();
  const [typed, setTyped, forget] = usePersistentState('campaign.new', NEW_CAMPAIGN);
  const form = useFormState<FieldName>(FIELDS);
  const make = useStep(campaignApi.draft, {
    onDone: (campaign) => {
      forget();
      cache.keep(campaign);
      void navigate(`${LIST}/${campaign.id}`, { replace: true, state: { done: 'drafted' } });
    },
    onRefused: (error) => form.refuse(error, SERVER_NAMES),
  });
  return (
    <Page title={t('new.title')} lead={t('new.lead')} back={{ to: LIST, label: t('title') }}>
      <CampaignForm
        form={form}
        typed={typed}
        onType={(field, value) => setTyped((now) => ({ ...now, [field]: value }))}
        fixed={[]}
        submitLabel={t('new.submit')}
        busy={make.busy}
        onSubmit={() => form.check(faults(typed)) && make.take(requestOf(typed, null))}
        backTo={LIST}
        onGiveUp={forget}
      />
    </Page>
  );
}
