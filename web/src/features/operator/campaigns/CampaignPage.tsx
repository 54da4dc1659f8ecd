import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { useText } from '@/i18n/useLocale';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { ScheduleFile } from '../ScheduleFile';
import { useOperatorCampaign, type Campaign } from './api';
import { CampaignStatus } from './CampaignStatus';
import { CloseDialog, PublishDialog } from './StepDialogs';
import { useCampaignRows } from './useCampaignRows';

const DONE = ['drafted', 'saved', 'published', 'closed'] as const;
type Done = (typeof DONE)[number];

export function CampaignPage() {
  const { t } = useTranslation('campaigns');
  const text = useText();
  const { id = '' } = useParams();
  const campaign = useOperatorCampaign(id);
  if (isUnknownAddress(campaign.error)) return <NotFoundPage />;
  return (
    <Page
      title={text(campaign.data?.name) || t('one')}
      back={{ to: '/operator/campaigns', label: t('title') }}
      aside={campaign.data && <CampaignStatus status={campaign.data.status} />}
    >
      <QueryView query={campaign} rows={6}>
        {(data) => <CampaignView key={data.id} campaign={data} />}
      </QueryView>
    </Page>
  );
}

function CampaignView({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const rows = useCampaignRows(campaign);
  const { state } = useLocation();
  const told = (state as { done?: unknown } | null)?.done;
  const [done, setDone] = useState<Done | undefined>(DONE.find((each) => each === told));
  const [asking, setAsking] = useState<'publish' | 'close' | null>(null);
  const { id, status } = campaign;
  const step = {
    campaign,
    onCancel: () => setAsking(null),
    onDone: (next: Done) => {
      setAsking(null);
      setDone(next);
    },
  };
  return (
    <>
      {done && <Notice tone="success" live="status" title={t(`done.${done}`)} />}
      <Panel title={t('windows')}>
        <SummaryList rows={rows} />
        {status === 'CLOSED' ? (
          <p className="muted">{t('closedText')}</p>
        ) : (
          <div className="actions">
            {status === 'DRAFT' && (
              <Button type="primary" size="large" onClick={() => setAsking('publish')}>
                {t('publish.action')}
              </Button>
            )}
            <Link className="button-link" to="edit">
              {t('edit.action')}
            </Link>
            {status === 'OPEN' && (
              <Button size="large" danger onClick={() => setAsking('close')}>
                {t('close.action')}
              </Button>
            )}
          </div>
        )}
      </Panel>
      {status !== 'CLOSED' && (
        <Panel title={t('slots')}>
          <div className="actions">
            <Link className="button-link" to={`/operator/slot-plans/new?campaign=${id}`}>
              {t('planSlots')}
            </Link>
            {status === 'OPEN' && <ScheduleFile />}
          </div>
        </Panel>
      )}
      {asking === 'publish' && <PublishDialog {...step} />}
      {asking === 'close' && <CloseDialog {...step} />}
    </>
  );
}
