import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isApiError } from '@/app/api/problem';
import { useOnline } from '@/app/connectivity/connectivity';
import { serverClock } from '@/app/serverClock';
import { applyApi, type DraftFields, type SavedDraft } from '../api';
import { draftStore, type Kept } from './draftStore';
import { isOwn, knownOf, withSent } from './known';

const DEBOUNCE_MS = 700;
const RETRY_MS = 5000;

/**
 * `here`: on this device only, until the person saves. `changed`: another page or device has saved since, and nothing is
 * sent until the person has chosen.
 */
export type SaveState =
  | { kind: 'idle' | 'saving' | 'failed' | 'here' }
  | { kind: 'saved'; at: Date }
  | { kind: 'changed'; theirs: DraftFields };

export interface DraftSaving {
  draft: DraftFields;
  saveState: SaveState;
  update: (patch: DraftFields) => void;
  forget: () => void;
  /** What is sent as an application: the server keeps it as the draft. Only of a draft. */
  submitting?: (fields: DraftFields) => void;
}

export interface SharedDraftSaving extends DraftSaving {
  takeTheirs: () => void;
  keepMine: () => void;
}

/** The pages that hold the draft: those that were left go on saving until others have taken over what was typed. */
let holder: object | null = null;

/** Keeps what is typed: at once on this device, a moment later on the server. One request at a time, the last one wins. */
export function useDraftSaving(start: Kept): SharedDraftSaving {
  const [draft, setDraft] = useState(start.draft);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'idle' });
  const latest = useRef(start.draft);
  const dirty = useRef(start.dirty);
  const known = useRef(start.known);
  const theirs = useRef<SavedDraft | null>(null);
  const running = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const online = useOnline();

  const schedule = useCallback((save: () => void, after: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, after);
  }, []);

  const keep = useCallback(() => {
    if (holder !== latest) return;
    draftStore.write({ draft: latest.current, dirty: dirty.current, known: known.current });
  }, []);

  const save = useCallback(async () => {
    if (running.current || !dirty.current || theirs.current || holder !== latest) return;
    running.current = true;
    const sent = latest.current;
    known.current = withSent(known.current, sent);
    keep();
    dirty.current = false;
    setSaveState({ kind: 'saving' });
    let pause = RETRY_MS;
    try {
      known.current = knownOf(await applyApi.saveDraft(sent, known.current.saved.etag));
      keep();
      setSaveState({ kind: 'saved', at: serverClock.now() });
    } catch (error) {
      dirty.current = true;
      const found = isApiError(error, 'draft-changed') ? await applyApi.draft().catch(() => null) : null;
      if (!found) {
        setSaveState({ kind: 'failed' });
      } else if (found.fields && !isOwn(found, known.current)) {
        theirs.current = found;
        setSaveState({ kind: 'changed', theirs: found.fields });
      } else {
        known.current = knownOf(found);
        keep();
        pause = DEBOUNCE_MS;
      }
    } finally {
      running.current = false;
    }
    if (dirty.current) schedule(() => void save(), latest.current === sent ? pause : DEBOUNCE_MS);
  }, [keep, schedule]);

  const update = useCallback(
    (patch: DraftFields) => {
      latest.current = { ...latest.current, ...patch };
      dirty.current = true;
      setDraft(latest.current);
      keep();
      schedule(() => void save(), DEBOUNCE_MS);
    },
    [keep, save, schedule],
  );

  const forget = useCallback(() => {
    window.clearTimeout(timer.current);
    latest.current = {};
    dirty.current = false;
    theirs.current = null;
    setDraft({});
    setSaveState({ kind: 'idle' });
    draftStore.clear();
  }, []);

  const submitting = useCallback(
    (fields: DraftFields) => {
      known.current = withSent(known.current, fields);
      keep();
    },
    [keep],
  );

  const takeTheirs = useCallback(() => {
    if (!theirs.current?.fields) return;
    known.current = knownOf(theirs.current);
    latest.current = theirs.current.fields;
    dirty.current = false;
    theirs.current = null;
    setDraft(latest.current);
    setSaveState({ kind: 'idle' });
    keep();
  }, [keep]);

  const keepMine = useCallback(() => {
    if (!theirs.current) return;
    known.current = knownOf(theirs.current);
    theirs.current = null;
    void save();
  }, [save]);

  useLayoutEffect(() => {
    holder = latest;
  }, []);

  useEffect(() => {
    if (online && dirty.current) schedule(() => void save(), 0);
  }, [online, save, schedule]);

  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      void save();
    },
    [save],
  );

  return { draft, saveState, update, forget, submitting, takeTheirs, keepMine };
}
