import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { useMe, type Me } from '@/features/account/api';
import { formatPhone, phoneDigits } from '@/ui/form/phone';
import { ErrorView, LoadingView } from '@/ui/StateViews';
import { applyApi, useApplicationForm, type ApplicationForm, type DraftFields } from '../api';
import { DraftContext } from './DraftContext';
import { draftStore } from './draftStore';
import { DRAFT_PLACE } from './place';
import { useDraftSaving } from './useDraftSaving';
import { useRefused } from './useRefused';
import '../apply.css';

/** All pages of one application share the draft that is being filled. */
export function DraftLayout() {
  const form = useApplicationForm();
  const me = useMe();
  const draft = useQuery({
    queryKey: ['draft'],
    queryFn: ({ signal }) => applyApi.draft(signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const failed = [form, me, draft].find((each) => each.error && each.data === undefined);
  if (failed) return <ErrorView error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!form.data || !me.data || draft.data === undefined) return <LoadingView rows={6} />;
  return <DraftPages form={form.data} me={me.data} saved={draft.data} />;
}

interface Props {
  form: ApplicationForm;
  me: Me;
  saved: DraftFields | null;
}

function DraftPages({ form, me, saved }: Props) {
  const kept = useMemo(() => draftStore.read(), []);
  const start = useMemo<DraftFields>(
    () => ({
      phone: me.person ? formatPhone(phoneDigits(me.person.phone)) : null,
      ...saved,
      ...(kept?.dirty ? kept.draft : {}),
    }),
    [me, saved, kept],
  );
  const saving = useDraftSaving(start, kept?.dirty ?? false);
  const { refused, setRefused, changed } = useRefused();
  const { update } = saving;
  const value = useMemo(
    () => ({
      ...saving,
      update: (patch: DraftFields) => {
        update(patch);
        changed(patch);
      },
      form,
      place: DRAFT_PLACE,
      refused,
      setRefused,
    }),
    [saving, update, form, refused, setRefused, changed],
  );
  return (
    <DraftContext value={value}>
      <Outlet />
    </DraftContext>
  );
}
