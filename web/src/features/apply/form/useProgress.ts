import type { TaskState } from '@/ui/TaskList';
import type { ApplicationForm, DraftFields, HeldSeat } from '../api';
import { useHold } from '../api';
import { useDraft } from '../draft/DraftContext';
import { checkPersonal, checkTest, checkWorkplace, CURRENT_EMPLOYEE, isClean } from '../draft/sections';

type Section = 'personal' | 'workplace' | 'test' | 'seat';

/** Why a seat must be chosen again. */
export type SeatTrouble = 'expired' | 'otherLanguage';

export interface Progress {
  states: Record<Section, TaskState>;
  seatTrouble: SeatTrouble | null;
  held: HeldSeat | null;
  ready: boolean;
}

function filled(clean: boolean, touched: boolean): TaskState {
  if (clean) return 'completed';
  return touched ? 'incomplete' : 'notStarted';
}

function testState(draft: DraftFields, form: ApplicationForm): TaskState {
  const clean = isClean(checkTest(draft, form));
  if (!clean && draft.subject && draft.language) return 'attention';
  return filled(clean, !!draft.subject || !!draft.language);
}

function troubleOf(draft: DraftFields, held: HeldSeat | null, loaded: boolean): SeatTrouble | null {
  if (!draft.language || !loaded) return null;
  if (held) return held.hold.slot.language === draft.language ? null : 'otherLanguage';
  return draft.holdId ? 'expired' : null;
}

function seatState(draft: DraftFields, held: HeldSeat | null, trouble: SeatTrouble | null): TaskState {
  if (!draft.language) return 'cannotStart';
  if (trouble) return 'attention';
  return held ? 'completed' : 'notStarted';
}

export function useProgress(): Progress {
  const { draft, form } = useDraft();
  const hold = useHold();
  const held = hold.data ?? null;
  const seatTrouble = troubleOf(draft, held, hold.isFetched);
  const workplace = draft.employment === CURRENT_EMPLOYEE;
  const states: Progress['states'] = {
    personal: filled(isClean(checkPersonal(draft)), !!draft.employment),
    workplace: workplace
      ? filled(isClean(checkWorkplace(draft)), !!draft.organisationBin || !!draft.organisationName)
      : 'cannotStart',
    test: testState(draft, form),
    seat: seatState(draft, held, seatTrouble),
  };
  return { states, seatTrouble, held, ready: Object.values(states).every((state) => state === 'completed') };
}
