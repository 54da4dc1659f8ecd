import type { SummaryRow } from '@/ui/SummaryList';
import { useDraft } from '../draft/DraftContext';
import { pathOf } from '../draft/place';
import { type DraftField, type Section } from '../draft/variant';

export interface AnswerSection {
  key: string;
  title: string;
  rows: SummaryRow[];
}

export type AnswerRow = (
  section: Section,
  key: DraftField | 'study' | 'centre' | 'slot' | 'seat',
  label: string,
  value: SummaryRow['value'],
  field?: string,
) => SummaryRow;

/** A line of the check page: the answer, and the way to its field to change it, if it can be. */
export function useAnswerRow(): AnswerRow {
  const { place } = useDraft();
  return (section, key, label, value, field = key) => {
    if (place.original && key === 'language') return { key, label, value };
    const anchor = section === 'seat' ? '' : `#${field}`;
    return { key, label, value, changeTo: `${pathOf(place, section, true)}${anchor}` };
  };
}
