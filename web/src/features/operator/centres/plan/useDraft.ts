import { useMemo } from 'react';
import { usePersistentState } from '@/ui/usePersistentState';
import type { RoomPlan } from '../api';

interface Draft {
  /** That of the plan from which the draft began. */
  version: number;
  desks: number[];
}

/** Under which name the draft of a room is kept. */
export function choiceOf(room: number): string {
  return `plan.${room}`;
}

function same(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((number) => other.has(number));
}

/** Which desks shall be seats: what is kept until something is changed, then the draft, which survives a reload. */
export function useDraft(plan: RoomPlan) {
  const [draft, setDraft, forgetStored] = usePersistentState<Draft | null>(choiceOf(plan.roomId), null);
  const kept = useMemo(
    () => new Set(plan.desks.filter((desk) => desk.chosen).map((desk) => desk.number)),
    [plan.desks],
  );
  const known = useMemo(() => new Set(plan.desks.map((desk) => desk.number)), [plan.desks]);
  const chosen = useMemo(
    () => (draft ? new Set(draft.desks.filter((number) => known.has(number))) : kept),
    [draft, kept, known],
  );
  const version = draft?.version ?? plan.version;
  const choose = (desks: Iterable<number>) =>
    setDraft({ version, desks: [...desks].sort((one, other) => one - other) });
  return {
    kept,
    chosen,
    version,
    dirty: !same(chosen, kept),
    choose,
    toggle: (number: number) => {
      const next = new Set(chosen);
      if (!next.delete(number)) next.add(number);
      choose(next);
    },
    /** The draft goes on from what somebody else has saved. */
    rebase: (fresh: number) => setDraft({ version: fresh, desks: [...chosen] }),
    forget: () => {
      setDraft(null);
      forgetStored();
    },
  };
}
