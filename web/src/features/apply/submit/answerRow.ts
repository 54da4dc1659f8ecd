import type { SummaryRow } from '@/ui/SummaryList';
import { pathOf, type DraftField, type Section } from '../draft/variant';

export interface AnswerSection {
  key: string;
  title: string;
  rows: SummaryRow[];
}

/** A line of the check page: the answer, and the way to its field to change it. */
export function answerRow(
  section: Section,
  key: DraftField | 'study' | 'centre' | 'slot' | 'seat',
  label: string,
  value: SummaryRow['value'],
  field: string = key,
): SummaryRow {
  const anchor = section === 'seat' ? '' : `#${field}`;
  return { key, label, value, changeTo: `${pathOf(section, true)}${anchor}` };
}
