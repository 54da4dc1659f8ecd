import type { Locale } from '@/i18n/locale';
import { required, type FormErrors } from '@/ui/form/errors';
import { Panel } from '@/ui/Panel';
import { CentreChoice } from './CentreChoice';
import { DayChoice } from './DayChoice';
import { SlotChoice } from './SlotChoice';

export const SEAT_FIELDS = ['region', 'centre', 'date', 'slot'] as const;
export type SeatField = (typeof SEAT_FIELDS)[number];
export type Choice = Record<SeatField, string>;
export const NOTHING: Choice = { region: '', centre: '', date: '', slot: '' };

/** The first thing that is not chosen yet: the rest can't be asked before it. */
export function missing(choice: Choice): FormErrors<SeatField> {
  const first = SEAT_FIELDS.find((field) => !choice[field]);
  return first ? { [first]: required } : {};
}

interface Props {
  language: Locale;
  choice: Choice;
  errors: FormErrors<SeatField>;
  onChoose: (patch: Partial<Choice>) => void;
  /** Shown instead of days where nothing is free; undefined: centres without free seats can't be chosen. */
  waiting?: React.ReactNode;
  children?: React.ReactNode;
}

/** Region, centre, day, time; each answer opens the next question. */
export function SeatChoice({ language, choice, errors, onChoose, waiting, children }: Props) {
  return (
    <Panel>
      <CentreChoice
        language={language}
        region={choice.region}
        centre={choice.centre}
        errors={errors}
        full={waiting !== undefined}
        onRegion={(region) => onChoose({ region, centre: '', date: '', slot: '' })}
        onCentre={(centre) => onChoose({ centre, date: '', slot: '' })}
      />
      {waiting}
      {choice.centre && !waiting && (
        <DayChoice
          language={language}
          centre={choice.centre}
          date={choice.date}
          error={errors.date}
          onDate={(date) => onChoose({ date, slot: '' })}
        />
      )}
      {choice.date && !waiting && (
        <SlotChoice
          language={language}
          centre={choice.centre}
          date={choice.date}
          slot={choice.slot}
          error={errors.slot}
          onSlot={(slot) => onChoose({ slot })}
        />
      )}
      {children}
    </Panel>
  );
}
