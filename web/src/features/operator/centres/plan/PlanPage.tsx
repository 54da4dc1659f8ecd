import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { useText } from '@/i18n/useLocale';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { forgetTyped } from '@/ui/usePersistentState';
import { useCentre, useRoomPlan, type RoomPlan } from '../api';
import { sizeOf } from './geometry';
import { PlanEditor } from './PlanEditor';
import { DeskRows } from './rows/DeskRows';
import { DesksSaved } from './rows/DesksSaved';
import { choiceOf } from './useDraft';

export function PlanPage() {
  const { t } = useTranslation('centres');
  const text = useText();
  const { code = '', room: id = '' } = useParams();
  const centre = useCentre(code);
  const plan = useRoomPlan(id);
  const elsewhere = plan.data !== undefined && plan.data.centreCode !== code;
  if (isUnknownAddress(plan.error) || elsewhere) return <NotFoundPage />;
  return (
    <Page
      title={plan.data ? t('plan.pageTitle', { room: plan.data.room }) : t('plan.title')}
      lead={centre.data && text(centre.data.centre.name)}
      back={{ to: `/operator/centres/${code}`, label: t('backToCentre') }}
      wide
      aside={
        <Link className="button-link" to={`/operator/centres/${code}/rooms/${id}/edit`}>
          {t('room.edit')}
        </Link>
      }
    >
      <QueryView query={plan} rows={8}>
        {(found) => <Plan plan={found} reload={async () => (await plan.refetch()).data} />}
      </QueryView>
    </Page>
  );
}

/** Where desks are known, their seats are chosen; desks that were put anew begin without what was chosen among the old ones. */
function Plan({ plan, reload }: { plan: RoomPlan; reload: () => Promise<RoomPlan | undefined> }) {
  const size = sizeOf(plan);
  const [saved, setSaved] = useState({ times: 0, version: 0 });
  return (
    <>
      {saved.version === plan.version && (
        <DesksSaved key={saved.times} desks={plan.desks.length} confirmed={plan.confirmed} />
      )}
      {size && plan.desks.length > 0 ? (
        <PlanEditor key={`${plan.roomId}.${saved.times}`} plan={plan} size={size} reload={reload} />
      ) : (
        <NoDesks plan={plan} measured={size !== null} />
      )}
      <DeskRows
        key={plan.roomId}
        plan={plan}
        size={size}
        reload={reload}
        onSaved={({ version }) => {
          forgetTyped(choiceOf(plan.roomId));
          setSaved(({ times }) => ({ times: times + 1, version }));
        }}
      />
    </>
  );
}

function NoDesks({ plan, measured }: { plan: RoomPlan; measured: boolean }) {
  const { t } = useTranslation('centres');
  return (
    <Panel>
      <EmptyView
        title={t('plan.empty')}
        action={
          <Link className="button-link" to="/operator/centres">
            {t('plan.toImport')}
          </Link>
        }
      >
        <p>{measured ? t('plan.emptyText') : t('plan.emptyNoSize')}</p>
        <p>{t('plan.emptySeats', { seats: plan.seats })}</p>
      </EmptyView>
    </Panel>
  );
}
