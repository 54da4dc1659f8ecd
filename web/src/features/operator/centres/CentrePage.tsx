import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { ErrorView, EmptyView, LoadingView } from '@/ui/StateViews';
import { SummaryList } from '@/ui/SummaryList';
import { useCentre, type CentreOverview } from './api';
import { ClosedNotice } from './closing/ClosedNotice';
import { RoomTable } from './RoomTable';

const SAID = ['added', 'changed', 'roomChanged', 'closed', 'reopened'] as const;

export function CentrePage() {
  const { t } = useTranslation('centres');
  const text = useText();
  const { code = '' } = useParams();
  const navigate = useNavigate();
  const state = useLocation().state as { said?: string } | null;
  const said = SAID.find((each) => each === state?.said);
  const centre = useCentre(code);
  const found = centre.data;
  if (isUnknownAddress(centre.error)) return <NotFoundPage />;
  return (
    <Page
      title={found ? text(found.centre.name) : t('centre')}
      lead={found && text(found.centre.address)}
      back={{ to: '/operator/centres', label: t('title') }}
      wide
      aside={
        <>
          <Link className="button-link" to={`/operator/centres/${code}/edit`}>
            {t('edit.action')}
          </Link>
          {found && !found.centre.closing && (
            <Link className="button-link" to={`/operator/centres/${code}/close`}>
              {t('close.action')}
            </Link>
          )}
        </>
      }
    >
      <div role="status">
        {said && <Notice tone="success" title={t(`said.${said}`)} />}
        {state?.said === 'closedInPart' && (
          <Notice tone="warning" title={t('closed.inPart')}>
            <Link to={`/operator/centres/${code}/close`}>{t('closed.goOn')}</Link>
          </Notice>
        )}
      </div>
      {centre.isPending && <LoadingView />}
      {!found && centre.error && <ErrorView error={centre.error} onRetry={() => void centre.refetch()} />}
      {found && (
        <>
          {found.centre.closing && (
            <ClosedNotice
              code={code}
              closing={found.centre.closing}
              onReopened={() =>
                void navigate(`/operator/centres/${code}`, { replace: true, state: { said: 'reopened' } })
              }
            />
          )}
          <Figures centre={found.centre} />
          <Panel
            title={t('rooms')}
            action={
              <Link className="button-link button-link-primary" to={`/operator/centres/${code}/rooms/new`}>
                {t('room.add')}
              </Link>
            }
          >
            {found.rooms.length === 0 ? (
              <EmptyView title={t('room.empty')} />
            ) : (
              <RoomTable code={code} rooms={found.rooms} />
            )}
          </Panel>
        </>
      )}
    </Page>
  );
}

function Figures({ centre }: { centre: CentreOverview }) {
  const { t } = useTranslation('centres');
  const format = useFormat();
  const there = new URLSearchParams({ region: centre.region, centre: centre.code });
  return (
    <Panel>
      <SummaryList
        rows={[
          { key: 'code', label: t('code'), value: centre.code },
          { key: 'rooms', label: t('rooms'), value: format.number(centre.rooms) },
          { key: 'seats', label: t('seats'), value: format.number(centre.seats) },
          { key: 'accessible', label: t('accessibleSeats'), value: format.number(centre.accessibleSeats) },
        ]}
      />
      <p className="centre-links">
        <Link to={`/operator/slots?${there}`}>{t('toSlots')}</Link>
        <Link to={`/operator/duties?${there}`}>{t('toDuties')}</Link>
      </p>
    </Panel>
  );
}
