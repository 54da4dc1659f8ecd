import { required, type FieldError, type FormErrors } from '@/ui/form/errors';
import type { NewDesk } from '../../api';
import type { Size } from '../geometry';

/** Most desks of one room. */
const MOST_DESKS = 200;
const SIDE = { least: 100, most: 10_000 };

export const ROWS_FIELDS = [
  'size.widthCm',
  'size.depthCm',
  'rows',
  'desksOfRow',
  'betweenDesks',
  'betweenRows',
  'fromLeft',
  'fromFront',
  'accessibleRow',
] as const;
export type RowsField = (typeof ROWS_FIELDS)[number];
export type RowsTexts = Record<RowsField, string>;

export const ACCESSIBLE_ROWS = ['none', 'first', 'last'] as const;

export const EMPTY_ROWS: RowsTexts = {
  'size.widthCm': '',
  'size.depthCm': '',
  rows: '',
  desksOfRow: '',
  betweenDesks: '',
  betweenRows: '',
  fromLeft: '',
  fromFront: '',
  accessibleRow: 'none',
};

function whole(typed: string): number | null {
  return /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : null;
}

function sideOf(typed: string): number | null {
  const side = whole(typed);
  return side !== null && side >= SIDE.least && side <= SIDE.most ? side : null;
}

/** The size that was typed; null until it is one. */
export function sizeIn(texts: RowsTexts): Size | null {
  const [width, depth] = [sideOf(texts['size.widthCm']), sideOf(texts['size.depthCm'])];
  return width && depth ? { width, depth } : null;
}

/** What must be told: one desk stands beside none, one row behind none. */
const DISTANCES = [
  { field: 'betweenDesks', count: 'desksOfRow', least: 1 },
  { field: 'betweenRows', count: 'rows', least: 1 },
  { field: 'fromLeft', count: null, least: 0 },
  { field: 'fromFront', count: null, least: 0 },
] as const;

function fault(typed: string, least: number): FieldError | null {
  if (!typed.trim()) return required;
  const number = whole(typed);
  if (number === null) return { code: 'whole-number' };
  return number < least ? { code: 'from-one' } : null;
}

function isOne(typed: string): boolean {
  return whole(typed) === 1;
}

/** Of each field by itself. */
function faultsOfFields(texts: RowsTexts): FormErrors<RowsField> {
  const found: FormErrors<RowsField> = {};
  const note = (field: RowsField, error: FieldError | null) => {
    if (error) found[field] = error;
  };
  for (const count of ['rows', 'desksOfRow'] as const) note(count, fault(texts[count], 1));
  for (const { field, count, least } of DISTANCES) {
    const unneeded = count !== null && isOne(texts[count]) && !texts[field].trim();
    if (!unneeded) note(field, fault(texts[field], least));
  }
  return found;
}

/** What is wrong when the room would hold more desks than one may. */
export function tooManyIn(texts: RowsTexts): FieldError | null {
  const [rows, desksOfRow] = [whole(texts.rows) ?? 0, whole(texts.desksOfRow) ?? 0];
  return rows * desksOfRow > MOST_DESKS ? { code: 'too-many-desks' } : null;
}

export interface Rows {
  rows: number;
  desksOfRow: number;
  /** Of the last desk of a row and of the last row, from the left and the front wall, in centimetres. */
  right: number;
  back: number;
  desks: NewDesk[];
}

/** The desks, row by row from the front; null while something is missing or there would be too many. */
export function rowsIn(texts: RowsTexts): Rows | null {
  if (tooManyIn(texts) || Object.keys(faultsOfFields(texts)).length > 0) return null;
  const number = (field: RowsField) => whole(texts[field]) ?? 0;
  const [rows, desksOfRow] = [number('rows'), number('desksOfRow')];
  const accessible = { none: -1, first: 0, last: rows - 1 }[texts.accessibleRow];
  const desks = Array.from({ length: rows * desksOfRow }, (_, index) => {
    const row = Math.floor(index / desksOfRow);
    return {
      xCm: number('fromLeft') + (index % desksOfRow) * number('betweenDesks'),
      yCm: number('fromFront') + row * number('betweenRows'),
      accessible: row === accessible,
    };
  });
  return { rows, desksOfRow, right: desks.at(-1)?.xCm ?? 0, back: desks.at(-1)?.yCm ?? 0, desks };
}

export function outside({ desks }: Rows, { width, depth }: Size): number {
  return desks.filter(({ xCm, yCm }) => xCm > width || yCm > depth).length;
}

/**
 * What is wrong with what was typed.
 *
 * @param known size of the room; without it the size is asked for too
 */
export function faultsIn(texts: RowsTexts, known: Size | null): FormErrors<RowsField> {
  const found: FormErrors<RowsField> = {};
  if (!known) {
    for (const side of ['size.widthCm', 'size.depthCm'] as const) {
      const error = fault(texts[side], 0);
      if (error) found[side] = error;
      else if (sideOf(texts[side]) === null) found[side] = { code: 'room-side' };
    }
  }
  const tooMany = tooManyIn(texts);
  Object.assign(found, faultsOfFields(texts), tooMany && { desksOfRow: tooMany });
  const rows = rowsIn(texts);
  const size = known ?? sizeIn(texts);
  if (rows && size && rows.right > size.width) found.desksOfRow = { code: 'rows-too-wide' };
  if (rows && size && rows.back > size.depth) found.rows = { code: 'rows-too-deep' };
  return found;
}
