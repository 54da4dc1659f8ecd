import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { isApiError, isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { useText } from '@/i18n/useLocale';
import { useFormState } from '@/ui/form/errors';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { usePersistentState } from '@/ui/usePersistentState';
import { useStep } from '../useStep';
import {
  campaignApi,
  useCampaignCache,
  useOperatorCampaign,
  type Campaign,
  type CampaignRequest,
} from './api';
import { CampaignForm } from './CampaignForm';
import {
  begin,
  faults,
  FIELDS,
  rebase,
  requestOf,
  SERVER_NAMES,
  withFixed,
  type FieldName,
} from './campaignForm';
import { ChangedMeanwhile } from './ChangedMeanwhile';

export function EditCampaignPage() {
  const { t } = useTranslation('campaigns');
  const text = useText();
  const { id = '' } = useParams();
  const campaign = useOperatorCampaign(id);
  if (isUnknownAddress(campaign.error)) return <NotFoundPage />;
  const name = text(campaign.data?.name);
  return (
    <Page title={t('edit.title')} back={{ to: `/operator/campaigns/${id}`, label: name || t('one') }}>
      <QueryView query={campaign} rows={8}>
        {(data) => <EditForm key={data.id} campaign={data} />}
      </QueryView>
    </Page>
  );
}

/** When somebody else saves meanwhile, what they changed is shown and what was typed here stays. */
function EditForm({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const cache = useCampaignCache();
  const { id, version } = campaign;
  const page = `/operator/campaigns/${id}`;
  const [editing, setEditing, forget] = usePersistentState(`campaign.${id}`, begin(campaign));
  const form = useFormState<FieldName>(FIELDS);
  const [overtaken, setOvertaken] = useState(0);
  const save = useStep((fields: CampaignRequest) => campaignApi.change(id, fields), {
    onDone: (saved) => {
      forget();
      cache.keep(saved);
      void navigate(page, { replace: true, state: { done: 'saved' } });
    },
    onRefused: async (error) => {
      const latest = await cache.renew(id);
      if (isApiError(error, 'conflict') && latest && latest.version > version) setOvertaken((n) => n + 1);
      else form.refuse(error, SERVER_NAMES);
    },
  });
  const isBehind = version > editing.base.version;
  const typed = withFixed(editing.typed, campaign);

  useEffect(() => {
    if (isBehind) setEditing((now) => rebase(now, campaign));
  }, [isBehind, campaign, setEditing]);

  if (campaign.status === 'CLOSED') return <Navigate to={page} replace />;
  return (
    <>
      <ChangedMeanwhile changes={editing.changes} attempt={overtaken} />
      <CampaignForm
        form={form}
        typed={typed}
        onType={(field, value) => setEditing((now) => ({ ...now, typed: { ...now.typed, [field]: value } }))}
        fixed={campaign.fixed}
        submitLabel={t('edit.submit')}
        busy={save.busy}
        onSubmit={() => form.check(faults(typed)) && save.take(requestOf(typed, editing.base))}
        backTo={page}
        onGiveUp={forget}
      />
    </>
  );
}
