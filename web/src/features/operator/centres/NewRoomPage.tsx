import type { FormEvent } from 'react';
import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { useText } from '@/i18n/useLocale';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { useFormState } from '@/ui/form/errors';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { usePersistentState } from '@/ui/usePersistentState';
import { CENTRE, CENTRES, centreApi, useCentre } from './api';
import { conflictAt } from './conflict';
import {
  EMPTY_ROOM,
  faultsIn,
  ROOM_FIELDS,
  RoomFields,
  seatsIn,
  sizeIn,
  type RoomField,
  type RoomTexts,
} from './RoomFields';
import { useLeaveGuard } from './useLeaveGuard';

export function NewRoomPage() {
  const { t } = useTranslation('centres');
  const text = useText();
  const { code = '' } = useParams();
  const centre = useCentre(code);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useFormState<RoomField>(ROOM_FIELDS);
  const [texts, setTexts, forget] = usePersistentState<RoomTexts>(`room.new.${code}`, EMPTY_ROOM);
  const { dialog, settle } = useLeaveGuard(Object.values(texts).some(Boolean), forget);
  const add = useMutation({
    mutationFn: () =>
      centreApi.addRoom(code, { name: texts.roomName.trim(), seats: seatsIn(texts), size: sizeIn(texts) }),
    onSuccess: (room) => {
      settle();
      for (const key of [CENTRE, CENTRES]) void queryClient.invalidateQueries({ queryKey: [key] });
      void navigate(`/operator/centres/${code}/rooms/${room.roomId}`, { replace: true });
    },
    onError: (error) => {
      const taken = conflictAt(error, { 'room-exists': 'roomName' });
      if (form.check(taken)) form.refuse(error, { name: 'roomName', seats: 'seats.count' });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending && form.check(faultsIn(texts, true))) add.mutate();
  };
  if (isUnknownAddress(centre.error)) return <NotFoundPage />;
  return (
    <Page
      title={t('room.new')}
      lead={centre.data && text(centre.data.centre.name)}
      back={{ to: `/operator/centres/${code}`, label: t('backToCentre') }}
    >
      <Panel>
        <ErrorSummary form={form} />
        <form noValidate onSubmit={submit}>
          <RoomFields form={form} texts={texts} onChange={setTexts} withName withSeats />
          <Button type="primary" size="large" htmlType="submit" loading={add.isPending}>
            {t('room.submit')}
          </Button>
        </form>
      </Panel>
      {dialog}
    </Page>
  );
}
