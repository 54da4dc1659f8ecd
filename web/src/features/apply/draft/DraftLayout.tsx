import { Fragment, useEffect, useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { useMe, type Me } from '@/features/account/api';
import { formatPhone, phoneDigits } from '@/ui/form/phone';
import { ErrorView, LoadingView } from '@/ui/StateViews';
import {
  applyApi,
  useApplicationForm,
  type ApplicationForm,
  type DraftFields,
  type SavedDraft,
} from '../api';
import { ChangedElsewhere } from './ChangedElsewhere';
import { DraftContext } from './DraftContext';
import { draftStore, type Kept } from './draftStore';
import { knownOf } from './known';
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
  saved: SavedDraft;
}

function DraftPages({ form, me, saved }: Props) {
  const start = useMemo<Kept>(() => {
    const kept = draftStore.read();
    const dirty = kept?.dirty ?? false;
    return {
      draft: {
        phone: me.person ? formatPhone(phoneDigits(me.person.phone)) : null,
        ...saved.fields,
        ...(dirty ? kept?.draft : {}),
      },
      dirty,
      known: (dirty && kept?.known) || knownOf(saved),
    };
  }, [me, saved]);
  const saving = useDraftSaving(start);
  // pages keep parts of what is chosen to themselves: another version is shown by new ones
  const [version, setVersion] = useState(0);
  const take = () => {
    saving.takeTheirs();
    setVersion((last) => last + 1);
  };
  const { saveState, update } = saving;
  const asking = saveState.kind === 'changed';
  useEffect(() => {
    if (!asking) return;
    // the button that was pressed is gone
    return () => document.getElementById('main')?.focus({ preventScroll: true });
  }, [asking]);
  const { refused, setRefused, changed } = useRefused();
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
      {saveState.kind === 'changed' && (
        <ChangedElsewhere
          mine={saving.draft}
          theirs={saveState.theirs}
          onTake={take}
          onKeep={saving.keepMine}
        />
      )}
      <Fragment key={version}>
        <Outlet />
      </Fragment>
    </DraftContext>
  );
}
