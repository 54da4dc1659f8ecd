import type { FormErrors } from '@/ui/form/errors';
import type { TaskState } from '@/ui/TaskList';
import type { DraftFields, HeldSeat } from '../api';
import { useHold } from '../api';
import { checkPersonal } from '../draft/checkPersonal';
import { checkTest, subjectOf } from '../draft/checkTest';
import { checkWorkplace } from '../draft/checkWorkplace';
import { useDraft, type DraftContextValue } from '../draft/DraftContext';
import { isClean } from '../draft/submission';
import {
  changeableSections,
  sectionsOf,
  testFields,
  workplaceFields,
  type DraftField,
  type Section,
} from '../draft/variant';

/** Why a seat must be chosen again. */
export type SeatTrouble = 'expired' | 'otherLanguage';

/** What was chosen has closed since: the subject in this language, or the test as a whole. */
export type TestTrouble = 'subject' | 'test';

export interface SectionState {
  section: Section;
  state: TaskState;
}

export interface Progress {
  /** Only the sections that the variant has. */
  sections: SectionState[];
  testTrouble: TestTrouble | null;
  seatTrouble: SeatTrouble | null;
  held: HeldSeat | null;
  ready: boolean;
}

function filled(errors: FormErrors<DraftField>, touched: boolean): TaskState {
  if (isClean(errors)) return 'completed';
  return touched ? 'incomplete' : 'notStarted';
}

function testTroubleOf({ draft, form, place }: DraftContextValue): TestTrouble | null {
  const codes = Object.values(checkTest(draft, form, place.original)).map((error) => error?.code ?? '');
  if (codes.some((code) => code.startsWith('test-') && code.endsWith('-closed'))) return 'test';
  return codes.some((code) => code.endsWith('-closed')) ? 'subject' : null;
}

function testState(context: DraftContextValue): TaskState {
  const { draft, form, place } = context;
  if (testTroubleOf(context)) return 'attention';
  const choosesSubject = testFields(draft, form).includes('subject');
  const touched = !!draft.language || (choosesSubject && !!subjectOf(draft, form));
  return filled(checkTest(draft, form, place.original), touched);
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
  const context = useDraft();
  const { draft, form, place } = context;
  const hold = useHold(!place.original);
  const held = hold.data ?? null;
  const seatTrouble = troubleOf(draft, held, hold.isFetched);
  const stateOf = (section: Section): TaskState => {
    switch (section) {
      case 'personal':
        return filled(checkPersonal(draft, form), !!draft.employment);
      case 'workplace':
        return filled(
          checkWorkplace(draft),
          workplaceFields(draft).some((field) => !!draft[field]),
        );
      case 'test':
        return testState(context);
      case 'seat':
        return seatState(draft, held, seatTrouble);
    }
  };
  const shown = place.original ? changeableSections(draft, form) : sectionsOf(draft);
  const sections = shown.map((section) => ({ section, state: stateOf(section) }));
  return {
    sections,
    testTrouble: testTroubleOf(context),
    seatTrouble,
    held,
    ready: sections.every(({ state }) => state === 'completed'),
  };
}
