import { useCallback, useEffect, useRef, useState } from 'react';
import { useOnline } from '@/app/connectivity/connectivity';
import { serverClock } from '@/app/serverClock';
import { applyApi, type DraftFields } from '../api';
import { draftStore } from './draftStore';

const DEBOUNCE_MS = 700;
const RETRY_MS = 5000;

/** `here`: on this device only, until the person saves. */
export type SaveState = { kind: 'idle' | 'saving' | 'failed' | 'here' } | { kind: 'saved'; at: Date };

export interface DraftSaving {
  draft: DraftFields;
  saveState: SaveState;
  update: (patch: DraftFields) => void;
  forget: () => void;
}

/** Keeps what is typed: at once on this device, a moment later on the server. One request at a time, the last one wins. */
export function useDraftSaving(start: DraftFields, startDirty: boolean): DraftSaving {
  const [draft, setDraft] = useState(start);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'idle' });
  const latest = useRef(start);
  const dirty = useRef(startDirty);
  const running = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const online = useOnline();

  const schedule = useCallback((save: () => void, after: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, after);
  }, []);

  const save = useCallback(async () => {
    if (running.current || !dirty.current) return;
    running.current = true;
    dirty.current = false;
    setSaveState({ kind: 'saving' });
    const sent = latest.current;
    try {
      await applyApi.saveDraft(sent);
      draftStore.write({ draft: latest.current, dirty: dirty.current });
      setSaveState({ kind: 'saved', at: serverClock.now() });
    } catch {
      dirty.current = true;
      setSaveState({ kind: 'failed' });
    } finally {
      running.current = false;
    }
    if (dirty.current) schedule(() => void save(), latest.current === sent ? RETRY_MS : DEBOUNCE_MS);
  }, [schedule]);

  const update = useCallback(
    (patch: DraftFields) => {
      latest.current = { ...latest.current, ...patch };
      dirty.current = true;
      setDraft(latest.current);
      draftStore.write({ draft: latest.current, dirty: true });
      schedule(() => void save(), DEBOUNCE_MS);
    },
    [save, schedule],
  );

  const forget = useCallback(() => {
    window.clearTimeout(timer.current);
    latest.current = {};
    dirty.current = false;
    setDraft({});
    draftStore.clear();
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

  return { draft, saveState, update, forget };
}
