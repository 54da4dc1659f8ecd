import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { useMe } from '@/features/account/api';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView, ErrorView, LoadingView } from '@/ui/StateViews';
import { StatusTag } from '@/ui/StatusTag';
import { useCampaign, type Campaign } from './api';
import { TestTypes } from './TestTypes';
import { WaitingNotice } from './waiting/WaitingNotice';

/** Choose the test, then its type. */
export function ApplyPage() {
  const { t } = useTranslation('apply');
  const campaign = useCampaign();
  const me = useMe();
  const [search] = useSearchParams();

  const body = () => {
    if (isApiError(campaign.error, 'no-campaign', 'not-found')) return <NoCampaign />;
    if (campaign.error && !campaign.data) {
      return <ErrorView error={campaign.error} onRetry={() => void campaign.refetch()} />;
    }
    if (!campaign.data) return <LoadingView />;
    return (
      <QueryView query={me}>
        {(data) => {
          if (!data.person) return <PersonFirst />;
          return search.get('test') ? <TestTypes /> : <ChooseTest campaign={campaign.data} />;
        }}
      </QueryView>
    );
  };
  return (
    <Page
      title={search.get('test') ? t('type.title') : t('title')}
      lead={search.get('test') ? t('test') : undefined}
    >
      <WaitingNotice />
      {body()}
    </Page>
  );
}

function NoCampaign() {
  const { t } = useTranslation('apply');
  return (
    <EmptyView title={t('noCampaign.title')}>
      <p>{t('noCampaign.text')}</p>
    </EmptyView>
  );
}

function PersonFirst() {
  const { t } = useTranslation('apply');
  return (
    <Notice
      tone="warning"
      title={t('personFirst.title')}
      action={
        <Link className="button-link button-link-primary" to="/personal-data">
          {t('personFirst.action')}
        </Link>
      }
    >
      <p>{t('personFirst.text')}</p>
    </Notice>
  );
}

function ChooseTest({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('apply');
  const format = useFormat();
  const text = useText();
  const navigate = useNavigate();
  return (
    <Panel title={text(campaign.name)} action={<CampaignState campaign={campaign} />}>
      <dl className="period-list">
        <div>
          <dt>{t('period.intake')}</dt>
          <dd>
            {t('period.range', {
              from: format.date(campaign.intakeFrom),
              to: format.date(campaign.intakeTo),
            })}
          </dd>
        </div>
        <div>
          <dt>{t('period.test')}</dt>
          <dd>
            {t('period.range', { from: format.date(campaign.testFrom), to: format.date(campaign.testTo) })}
          </dd>
        </div>
      </dl>
      <div className="actions">
        <Button
          type="primary"
          size="large"
          disabled={!campaign.open}
          onClick={() => void navigate('/apply?test=ozp')}
        >
          {t('test')}
        </Button>
      </div>
    </Panel>
  );
}

function CampaignState({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('apply');
  return campaign.open ? (
    <StatusTag tone="success">{t('period.open')}</StatusTag>
  ) : (
    <StatusTag tone="warning">{t('period.closed')}</StatusTag>
  );
}
