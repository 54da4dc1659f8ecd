import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { WaitingNotice } from '@/features/apply/waiting/WaitingNotice';
import { LoadFailure } from '@/ui/LoadFailure';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { ApplicationCardView } from './ApplicationCardView';
import { useApplications, useSittings } from './api';
import './activity.css';

export function ActivityPage() {
  const { t } = useTranslation('activity');
  const applications = useApplications();
  const sittings = useSittings();
  const { state } = useLocation() as { state: { removed?: boolean } | null };
  return (
    <Page title={t('title')}>
      {state?.removed && <Notice tone="success" live="status" title={t('removed')} />}
      <WaitingNotice />
      <LoadFailure queries={[sittings]} title={t('sittingsFailed')} />
      <QueryView query={applications} rows={6}>
        {(list) =>
          list.length === 0 ? (
            <EmptyView
              title={t('empty.title')}
              action={
                <Link className="button-link button-link-primary" to="/apply">
                  {t('empty.action')}
                </Link>
              }
            >
              <p>{t('empty.text')}</p>
            </EmptyView>
          ) : (
            <ul className="card-list">
              {list.map((application) => (
                <li key={application.id}>
                  <ApplicationCardView
                    application={application}
                    sitting={sittings.data?.find((each) => each.applicationId === application.id)}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
