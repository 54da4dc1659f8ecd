import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { useOperatorCampaign } from '../campaigns/api';
import { useSlotPlan, type SlotPlanSummary } from './api';
import { PlanFigures } from './PlanFigures';
import { PlanParts } from './PlanParts';
import { PlanStatus } from './PlanStatus';
import { DiscardDialog, PublishDialog } from './PlanDialogs';
import { usePlanRows } from './usePlanRows';

const LIST = '/operator/slot-plans';

/** One plan: what was wished, what was made of it and what was not, to be published or discarded as a whole. */
export function SlotPlanPage() {
  const { t } = useTranslation('slotplans');
  const { id = '' } = useParams();
  const summary = useSlotPlan(id);
  if (isUnknownAddress(summary.error)) return <NotFoundPage />;
  return (
    <Page
      title={t('one')}
      back={{ to: LIST, label: t('title') }}
      aside={summary.data && <PlanStatus status={summary.data.plan.status} />}
      wide
    >
      <QueryView query={summary} rows={8}>
        {(data) => <PlanView key={data.plan.id} summary={data} />}
      </QueryView>
    </Page>
  );
}

function PlanView({ summary }: { summary: SlotPlanSummary }) {
  const { t } = useTranslation('slotplans');
  const { plan } = summary;
  const rows = usePlanRows(plan);
  const navigate = useNavigate();
  const campaign = useOperatorCampaign(plan.campaignId).data;
  const { state } = useLocation();
  const isNew = (state as { done?: unknown } | null)?.done === 'made';
  const [asking, setAsking] = useState<'publish' | 'discard' | null>(null);
  const [isPublished, setPublished] = useState(false);
  const close = () => setAsking(null);
  const waits = campaign?.status === 'DRAFT';
  return (
    <>
      {isPublished ? (
        <Notice
          tone="success"
          live="status"
          title={t('done.published')}
          action={<Link to={`/operator/slots?date=${plan.dateFrom}`}>{t('toSlots')}</Link>}
        />
      ) : (
        isNew &&
        plan.status === 'DRAFT' && (
          <Notice tone="success" live="status" title={t('done.made')}>
            <p>{t('draftText')}</p>
          </Notice>
        )
      )}
      <PlanFigures summary={summary} />
      {plan.status === 'DRAFT' && (
        <Panel title={t('next')}>
          {plan.slots === 0 && <p>{t('nothingMade')}</p>}
          {waits && <p>{t('waits')}</p>}
          <div className="actions">
            {plan.slots > 0 && !waits && (
              <Button type="primary" size="large" onClick={() => setAsking('publish')}>
                {t('publish.action')}
              </Button>
            )}
            <Button size="large" danger onClick={() => setAsking('discard')}>
              {t('discard.action')}
            </Button>
          </div>
        </Panel>
      )}
      <PlanParts summary={summary} />
      <Panel title={t('wish')}>
        <SummaryList rows={rows} />
      </Panel>
      {asking === 'publish' && (
        <PublishDialog
          summary={summary}
          onCancel={close}
          onDone={() => {
            close();
            setPublished(true);
          }}
        />
      )}
      {asking === 'discard' && (
        <DiscardDialog
          summary={summary}
          onCancel={close}
          onDone={() => void navigate(LIST, { replace: true, state: { done: 'discarded' } })}
        />
      )}
    </>
  );
}
