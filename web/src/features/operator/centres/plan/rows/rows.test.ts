import { expect, it } from 'vitest';
import { EMPTY_ROWS, faultsIn, outside, rowsIn, sizeIn, type RowsTexts } from './rows';

const SIZE = { width: 700, depth: 500 };
/** Two rows of three. */
const typed = (other: Partial<RowsTexts> = {}): RowsTexts => ({
  ...EMPTY_ROWS,
  rows: '2',
  desksOfRow: '3',
  betweenDesks: '200',
  betweenRows: '150',
  fromLeft: '100',
  fromFront: '120',
  ...other,
});

it('lays desks row by row from the front', () => {
  expect(rowsIn(typed({ rows: ' 2 ', desksOfRow: '2', accessibleRow: 'first' }))).toEqual({
    rows: 2,
    desksOfRow: 2,
    right: 300,
    back: 270,
    desks: [
      { xCm: 100, yCm: 120, accessible: true },
      { xCm: 300, yCm: 120, accessible: true },
      { xCm: 100, yCm: 270, accessible: false },
      { xCm: 300, yCm: 270, accessible: false },
    ],
  });
});

it.each([
  ['none', []],
  ['first', [0, 1, 2]],
  ['last', [3, 4, 5]],
])('makes the desks of this row accessible: %s', (accessibleRow, numbers) => {
  const desks = rowsIn(typed({ accessibleRow }))?.desks ?? [];
  expect(desks.flatMap((desk, index) => (desk.accessible ? [index] : []))).toEqual(numbers);
});

it('needs no distance to what is not there', () => {
  const one = typed({ rows: '1', desksOfRow: '1', betweenDesks: '', betweenRows: '' });
  expect(faultsIn(one, SIZE)).toEqual({});
  expect(rowsIn(one)?.desks).toEqual([{ xCm: 100, yCm: 120, accessible: false }]);
});

it.each<[Partial<RowsTexts>, object]>([
  [{ rows: '' }, { rows: 'required' }],
  [{ rows: '0' }, { rows: 'from-one' }],
  [{ desksOfRow: '2,5' }, { desksOfRow: 'whole-number' }],
  [{ betweenDesks: '' }, { betweenDesks: 'required' }],
  [{ betweenRows: '0' }, { betweenRows: 'from-one' }],
  [{ rows: '1', betweenRows: 'x' }, { betweenRows: 'whole-number' }],
  [{ fromLeft: '-1' }, { fromLeft: 'whole-number' }],
  [
    { fromLeft: '', fromFront: '' },
    { fromLeft: 'required', fromFront: 'required' },
  ],
  [{ rows: '20', desksOfRow: '11', betweenRows: '1', betweenDesks: '1' }, { desksOfRow: 'too-many-desks' }],
  [{ fromLeft: '301' }, { desksOfRow: 'rows-too-wide' }],
  [{ fromFront: '351' }, { rows: 'rows-too-deep' }],
  [{ fromLeft: '300', fromFront: '350' }, {}],
])('says of %o what is wrong', (other, codes) => {
  const found = Object.entries(faultsIn(typed(other), SIZE));
  expect(Object.fromEntries(found.map(([field, error]) => [field, error.code]))).toEqual(codes);
});

it('asks for the size of a room that nobody measured', () => {
  const missing = typed({ 'size.widthCm': '', 'size.depthCm': '99' });
  expect(faultsIn(missing, null)).toEqual({
    'size.widthCm': { code: 'required' },
    'size.depthCm': { code: 'room-side' },
  });
  const small = typed({ 'size.widthCm': '499', 'size.depthCm': '500' });
  expect(sizeIn(small)).toEqual({ width: 499, depth: 500 });
  expect(faultsIn(small, null)).toEqual({ desksOfRow: { code: 'rows-too-wide' } });
});

it('counts the desks that would stand behind the walls', () => {
  const rows = rowsIn(typed({ rows: '4' }));
  expect(rows && outside(rows, SIZE)).toBe(3);
  expect(rows && outside(rows, { width: 499, depth: 570 })).toBe(4);
});
