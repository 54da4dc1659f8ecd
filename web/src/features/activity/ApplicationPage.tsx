import { useRef, useState } from 'react';
import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { LoadFailure } from '@/ui/LoadFailure';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { useProblemText } from '@/ui/problemText';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { activityApi, useApplication, useSittings, type Application } from './api';
import { ApplyAgain } from './ApplyAgain';
import { ApplicationStatusTag } from './ApplicationStatusTag';
import { CertificateLink } from './CertificateLink';
import { useIsTyped } from './edit/useEdit';
import { ExamLink } from './ExamLink';
import { History } from './History';
import { RefusalReason } from './RefusalReason';
import { SeatConfirmation } from './SeatConfirmation';
import { useApplicationRows } from './useApplicationRows';
import './activity.css';

export function ApplicationPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('activity');
  const application = useApplication(id);
  const { state } = useLocation() as { state: { seatChanged?: boolean; changed?: boolean } | null };
  const typed = useIsTyped(id);
  if (isUnknownAddress(application.error)) return <NotFoundPage />;
  return (
    <Page
      title={application.data ? t('detail.title', { number: application.data.number }) : t('detail.loading')}
      back={{ to: '/applications', label: t('title') }}
      aside={application.data && <ApplicationStatusTag status={application.data.status} />}
    >
      {typed && application.data?.canEdit && (
        <Notice tone="warning" title={t('edit.notSaved')} action={<Link to="edit">{t('edit.goOn')}</Link>} />
      )}
      {state?.changed && !typed && <Notice tone="success" live="status" title={t('edit.done')} />}
      {state?.seatChanged && <Notice tone="success" live="status" title={t('seatChange.done')} />}
      <QueryView query={application} rows={8}>
        {(data) => <Detail application={data} />}
      </QueryView>
    </Page>
  );
}

function Detail({ application }: { application: Application }) {
  const { t } = useTranslation('activity');
  const rows = useApplicationRows(application);
  const sittings = useSittings();
  const sitting = sittings.data?.find((each) => each.applicationId === application.id);
  return (
    <>
      {application.status === 'REFUSED' && (
        <Notice tone="error" action={<ApplyAgain reason={application.refusalReason} />}>
          <p>
            <RefusalReason reason={application.refusalReason} />
          </p>
        </Notice>
      )}
      <div className="no-print">
        <LoadFailure queries={[sittings]} title={t('sittingsFailed')} />
      </div>
      {(sitting || application.certificateId) && (
        <div className="detail-actions no-print">
          {sitting && <ExamLink sitting={sitting} />}
          {application.certificateId && <CertificateLink id={application.certificateId} />}
        </div>
      )}
      {application.slot && <SeatConfirmation application={application} title={t('detail.where')} />}
      {application.canEdit && (
        <div className="actions no-print">
          <Link to="edit" className="button-link">
            {t('edit.action')}
          </Link>
          {application.status === 'ACCEPTED' && (
            <Link to="seat" className="button-link">
              {t('seatChange.action')}
            </Link>
          )}
        </div>
      )}
      <Panel title={t('detail.data')} className="no-print">
        <SummaryList rows={rows.data} />
        <p>
          <Link to="agreement">{t('agreement.link')}</Link>
        </p>
      </Panel>
      <Panel title={t('detail.history')} className="no-print">
        <History entries={application.history} />
      </Panel>
      {application.canDelete && <Removal application={application} />}
    </>
  );
}

function Removal({ application }: { application: Application }) {
  const { t } = useTranslation('activity');
  const format = useFormat();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const running = useRef(false);
  const remove = useMutation({
    mutationFn: () => activityApi.remove(application.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['applications'] });
      await navigate('/applications', { state: { removed: true } });
    },
    onError: () => {
      running.current = false;
    },
  });
  /** Once, however often it is pressed: a second answer would lead away a second time. */
  const confirm = () => {
    if (running.current) return;
    running.current = true;
    remove.mutate();
  };
  return (
    <Panel tone="quiet" className="removal no-print">
      <p className="muted">
        {application.editableUntil && t('remove.until', { at: format.dateTime(application.editableUntil) })}
      </p>
      <Button danger size="large" onClick={() => setAsking(true)}>
        {t('remove.action')}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        title={t('remove.title')}
        confirmLabel={t('remove.action')}
        busy={remove.isPending}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>{t('remove.text')}</p>
        {remove.error && (
          <Notice tone="error" live="alert">
            <p>{problemText(remove.error)}</p>
          </Notice>
        )}
      </ConfirmDialog>
    </Panel>
  );
}
