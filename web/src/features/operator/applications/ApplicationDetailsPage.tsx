import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { ApplicationStatusTag } from '@/features/activity/ApplicationStatusTag';
import { History } from '@/features/activity/History';
import { RefusalReason } from '@/features/activity/RefusalReason';
import { useApplicationRows } from '@/features/activity/useApplicationRows';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { useAnyApplication, type ApplicationDetails } from './api';
import '@/features/activity/activity.css';

/** One application with its answers, history and seat. Reading it is recorded, and the page says so. */
export function ApplicationDetailsPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation(['applications', 'activity']);
  const found = useAnyApplication(id);
  const application = found.data?.application;
  if (isUnknownAddress(found.error)) return <NotFoundPage />;
  return (
    <Page
      title={
        application
          ? t('activity:detail.title', { number: application.number })
          : t('activity:detail.loading')
      }
      back={{ to: '/operator/applications', label: t('title') }}
      aside={application && <ApplicationStatusTag status={application.status} />}
    >
      <QueryView query={found} rows={8}>
        {(data) => <Details details={data} />}
      </QueryView>
    </Page>
  );
}

function Details({ details }: { details: ApplicationDetails }) {
  const { t } = useTranslation(['applications', 'activity', 'apply']);
  const text = useText();
  const format = useFormat();
  const { application } = details;
  const rows = useApplicationRows(application);
  return (
    <>
      <Notice>
        <p>{t('recorded')}</p>
      </Notice>
      {application.status === 'REFUSED' && (
        <Notice tone="error">
          <p>
            <RefusalReason reason={application.refusalReason} />
          </p>
        </Notice>
      )}
      <Panel title={t('about')}>
        <SummaryList
          rows={[
            { key: 'campaign', label: t('filter.campaign'), value: text(details.campaignName) },
            {
              key: 'submitted',
              label: t('column.submitted'),
              value: format.dateTime(application.submittedAt),
            },
            {
              key: 'person',
              label: t('person'),
              value: <code className="applicant-id">{details.personId}</code>,
            },
          ]}
        />
      </Panel>
      {rows.slot.length > 0 && (
        <Panel title={t('activity:detail.where')}>
          <SummaryList rows={rows.slot} />
        </Panel>
      )}
      <Panel title={t('activity:detail.data')}>
        <SummaryList rows={rows.data} />
      </Panel>
      <Panel title={t('activity:detail.history')}>
        <History entries={application.history} />
      </Panel>
    </>
  );
}
