import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { pageNumber } from '../pageNumber';
import { ScheduleFile } from '../ScheduleFile';
import { useSlotPlans } from './api';
import { SlotPlanTable } from './SlotPlanTable';

/** All plans, the latest first. */
export function SlotPlansPage() {
  const { t } = useTranslation('slotplans');
  const [search] = useSearchParams();
  const { state } = useLocation();
  const plans = useSlotPlans(pageNumber(search));
  return (
    <Page title={t('title')} wide>
      {(state as { done?: unknown } | null)?.done === 'discarded' && (
        <Notice tone="success" live="status" title={t('done.discarded')} />
      )}
      <div className="actions page-actions">
        <Link className="button-link button-link-primary" to="/operator/slot-plans/new">
          {t('new.title')}
        </Link>
        <ScheduleFile />
      </div>
      <Panel title={t('list')}>
        <QueryView query={plans}>
          {({ plans: rows, page, pageSize, total }) => (
            <>
              {rows.length === 0 ? (
                <EmptyView title={t('empty')}>
                  {total > 0 && <Link to="/operator/slot-plans">{t('firstPage')}</Link>}
                </EmptyView>
              ) : (
                <SlotPlanTable rows={rows} />
              )}
              <Pager page={page} pageSize={pageSize} total={total} to={(number) => `?page=${number}`} />
            </>
          )}
        </QueryView>
      </Panel>
    </Page>
  );
}
