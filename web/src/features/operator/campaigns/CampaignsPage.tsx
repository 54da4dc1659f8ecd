import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EmptyView } from '@/ui/StateViews';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { pageNumber } from '../pageNumber';
import { ScheduleFile } from '../ScheduleFile';
import { useCampaigns } from './api';
import { CampaignTable } from './CampaignTable';

/** All campaigns, the latest intake first. */
export function CampaignsPage() {
  const { t } = useTranslation('campaigns');
  const [search] = useSearchParams();
  const campaigns = useCampaigns(pageNumber(search));
  return (
    <Page title={t('title')} wide>
      <div className="actions page-actions">
        <Link className="button-link button-link-primary" to="/operator/campaigns/new">
          {t('new.title')}
        </Link>
        <ScheduleFile />
      </div>
      <Panel title={t('list')}>
        <QueryView query={campaigns}>
          {({ campaigns: rows, page, pageSize, total }) => (
            <>
              {rows.length === 0 ? (
                <EmptyView title={t('empty')}>
                  {total > 0 && <Link to="/operator/campaigns">{t('firstPage')}</Link>}
                </EmptyView>
              ) : (
                <CampaignTable rows={rows} />
              )}
              <Pager page={page} pageSize={pageSize} total={total} to={(number) => `?page=${number}`} />
            </>
          )}
        </QueryView>
      </Panel>
    </Page>
  );
}
