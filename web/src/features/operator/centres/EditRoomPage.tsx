import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { useFormState } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { usePersistentState } from '@/ui/usePersistentState';
import { CENTRE, CENTRES, centreApi, PLAN, useCentre, type RoomOverview } from './api';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { conflictAt, isStale } from './conflict';
import {
  faultsIn,
  ROOM_FIELDS,
  RoomFields,
  seatsIn,
  sizeIn,
  textsOfRoom,
  type RoomField,
} from './RoomFields';
import { useLeaveGuard } from './useLeaveGuard';

export function EditRoomPage() {
  const { t } = useTranslation('centres');
  const { code = '', room: id = '' } = useParams();
  const centre = useCentre(code);
  const roomIn = (rooms: readonly RoomOverview[] = []) => rooms.find((each) => String(each.id) === id);
  const room = roomIn(centre.data?.rooms);
  if (isUnknownAddress(centre.error) || (centre.data && !room)) return <NotFoundPage />;
  return (
    <Page
      title={room ? t('room.editTitle', { room: room.name }) : t('room.edit')}
      back={{ to: `/operator/centres/${code}`, label: t('backToCentre') }}
    >
      <QueryView query={centre}>
        {() =>
          room && (
            <EditRoom
              code={code}
              now={room}
              reload={async () => roomIn((await centre.refetch()).data?.rooms)}
            />
          )
        }
      </QueryView>
    </Page>
  );
}

interface Props {
  code: string;
  now: RoomOverview;
  reload: () => Promise<RoomOverview | undefined>;
}

/** Seats that are desks are changed on the drawing; a number typed here would take their confirmation away. */
function EditRoom({ code, now, reload }: Props) {
  const { t } = useTranslation('centres');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useFormState<RoomField>(ROOM_FIELDS);
  const [seen] = useState({ texts: textsOfRoom(now), version: now.version });
  const [typed, setTyped, forget] = usePersistentState(`room.${now.id}`, seen);
  const [theirs, setTheirs] = useState<RoomOverview | null>(null);
  const { texts } = typed;
  const kept = textsOfRoom(now);
  const changed = (...fields: RoomField[]) => fields.some((field) => texts[field].trim() !== kept[field]);
  const { dialog, settle } = useLeaveGuard(changed(...ROOM_FIELDS), forget);
  const change = useMutation({
    mutationFn: () =>
      centreApi.changeRoom(now.id, {
        seats: !now.planConfirmed && changed('seats.count', 'seats.accessible') ? seatsIn(texts) : null,
        size: changed('size.widthCm', 'size.depthCm') ? sizeIn(texts) : null,
        version: typed.version,
      }),
    onSuccess: () => {
      settle();
      for (const key of [CENTRE, CENTRES, PLAN]) void queryClient.invalidateQueries({ queryKey: [key] });
      void navigate(`/operator/centres/${code}`, { replace: true, state: { said: 'roomChanged' } });
    },
    onError: async (error) => {
      const fresh = isStale(error) ? await reload() : undefined;
      if (fresh) {
        form.clear();
        setTheirs(fresh);
        setTyped((current) => ({ ...current, version: fresh.version }));
        return;
      }
      const refused = conflictAt(error, { 'seats-sold': 'seats.count', 'desks-outside': 'size.widthCm' });
      if (form.check(refused)) form.refuse(error);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending && form.check(faultsIn(texts, !now.planConfirmed))) change.mutate();
  };
  return (
    <Panel>
      {theirs && (
        <ChangedMeanwhile>
          <SummaryList
            rows={[
              { key: 'their-seats', label: t('seats'), value: theirs.seats },
              {
                key: 'their-accessible',
                label: t('accessibleSeats'),
                value: theirs.accessibleSeats.join(', '),
              },
              { key: 'their-width', label: t('room.width'), value: theirs.widthCm },
              { key: 'their-depth', label: t('room.depth'), value: theirs.depthCm },
            ]}
          />
        </ChangedMeanwhile>
      )}
      <ErrorSummary form={form} />
      {now.planConfirmed && (
        <Notice action={<Link to={`/operator/centres/${code}/rooms/${now.id}`}>{t('plan.open')}</Link>}>
          <p>{t('room.seatsByPlan', { seats: now.seats })}</p>
        </Notice>
      )}
      <form noValidate onSubmit={submit}>
        <RoomFields
          form={form}
          texts={texts}
          onChange={(next) => setTyped((current) => ({ ...current, texts: next }))}
          withSeats={!now.planConfirmed}
        />
        <Button type="primary" size="large" htmlType="submit" loading={change.isPending}>
          {t('save')}
        </Button>
      </form>
      {dialog}
    </Panel>
  );
}
