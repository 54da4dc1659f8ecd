import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { RefusalReason } from '@/features/activity/RefusalReason';
import { isSettled, useApplication, type Application } from '@/features/activity/api';
import { SeatConfirmation } from '@/features/activity/SeatConfirmation';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorView } from '@/ui/StateViews';
import { applyApi, holdQuery } from '../api';
import { useDraft } from '../draft/DraftContext';
import { usePollWhile } from './usePollWhile';
import { forgetTyped } from '@/ui/usePersistentState';

/** Waits for the answer to a submitted application: accepted, or refused with the way on. */
export function SentPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('apply');
  const application = useApplication(id, 'SUBMITTED');
  const settled = application.data ? isSettled(application.data.status) : false;
  usePollWhile(!settled, application.refetch);

  if (isUnknownAddress(application.error)) return <NotFoundPage />;
  if (application.error && !application.data) {
    return (
      <Page title={t('sent.waiting')}>
        <ErrorView error={application.error} onRetry={() => void application.refetch()} />
      </Page>
    );
  }
  if (application.data && settled) {
    return application.data.status === 'REFUSED' ? (
      <Refused application={application.data} />
    ) : (
      <Accepted application={application.data} />
    );
  }
  return <Waiting />;
}

/** Past the few seconds that it usually takes, nobody has to stay: the answer comes by mail too. */
const USUAL_MS = 10_000;

function Waiting() {
  const { t } = useTranslation('apply');
  const [long, setLong] = useState(false);

  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), USUAL_MS);
    return () => window.clearTimeout(timer);
  }, []);

  return (
    <Page title={t('sent.waiting')}>
      <div className="sent-waiting" role="status">
        <Spin size="large" />
        <p>{long ? t('sent.longText') : t('sent.waitingText')}</p>
        {long && (
          <Link className="button-link" to="/applications">
            {t('sent.toActivity')}
          </Link>
        )}
      </div>
    </Page>
  );
}

function Accepted({ application }: { application: Application }) {
  const { t } = useTranslation('apply');
  const queryClient = useQueryClient();
  const { forget } = useDraft();

  useEffect(() => {
    forget();
    forgetTyped('seat');
    for (const typed of ['agreed', 'studied', 'workplace']) forgetTyped(typed);
    queryClient.setQueryData(holdQuery.queryKey, null);
    // the server may have dropped it itself: what counts is that it is gone
    applyApi.deleteDraft().catch(() => undefined);
  }, [forget, queryClient]);

  return (
    <Page title={t('sent.accepted')}>
      <Notice tone="success" live="status" title={t('sent.number', { number: application.number })}>
        <p>{t('sent.acceptedText')}</p>
      </Notice>
      {application.slot && <SeatConfirmation application={application} title={t('sent.when')} />}
      <Link className="button-link button-link-primary no-print" to="/applications">
        {t('sent.toActivity')}
      </Link>
    </Page>
  );
}

function Refused({ application }: { application: Application }) {
  const { t } = useTranslation('apply');
  const queryClient = useQueryClient();

  // the seat went with the refusal; the page of seats must not go on counting it down
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: holdQuery.queryKey });
  }, [queryClient]);

  return (
    <Page title={t('sent.refused')}>
      <Notice tone="error" live="alert">
        <p>
          <RefusalReason reason={application.refusalReason} />
        </p>
      </Notice>
      <p>{t('sent.refusedText')}</p>
      <div className="actions">
        <Link className="button-link button-link-primary" to="/apply/seat">
          {t('sent.chooseAgain')}
        </Link>
        <Link className="button-link" to="/applications">
          {t('sent.toActivity')}
        </Link>
      </div>
    </Page>
  );
}
