import { expect, it } from 'vitest';
import type { PlanDesk } from '../api';
import { markRadius, metres, neighbour, tooNear } from './geometry';

const desk = (number: number, xCm: number, yCm: number): PlanDesk => ({
  number,
  xCm,
  yCm,
  accessible: false,
  proposed: false,
  chosen: false,
});
/** Two rows of three, 150 cm apart. */
const DESKS = [
  desk(1, 0, 0),
  desk(2, 150, 0),
  desk(3, 300, 0),
  desk(4, 0, 150),
  desk(5, 150, 150),
  desk(6, 300, 150),
];
const at = (number: number) => DESKS[number - 1] as PlanDesk;
const numbers = (desks: readonly PlanDesk[]) => desks.map((each) => each.number);

it('knows which desks are nearer than 2 m: 2 m itself is far enough', () => {
  expect(numbers(tooNear(at(2), DESKS))).toEqual([1, 3, 5]);
  expect(tooNear(desk(7, 0, 0), [desk(8, 200, 0), desk(9, 120, 160)])).toEqual([]);
  expect(numbers(tooNear(desk(7, 0, 0), [desk(8, 199, 0)]))).toEqual([8]);
});

it.each([
  [1, 'ArrowRight', 2],
  [2, 'ArrowDown', 5],
  [5, 'ArrowLeft', 4],
  [6, 'ArrowUp', 3],
  [5, 'Home', 1],
  [2, 'End', 6],
])('leads from desk %i by %s to desk %i', (from, key, to) => {
  expect(neighbour(at(from), key, DESKS)?.number).toBe(to);
});

it('stays where nothing lies that way, and for other keys', () => {
  expect(neighbour(at(3), 'ArrowRight', DESKS)).toBeUndefined();
  expect(neighbour(at(3), 'a', DESKS)).toBeUndefined();
});

it('reaches every desk of a room without rows by the arrows', () => {
  const scattered = [
    desk(1, 10, 20),
    desk(2, 180, 95),
    desk(3, 60, 240),
    desk(4, 330, 260),
    desk(5, 345, 30),
  ];
  const reached = new Set([1]);
  for (const number of reached)
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      const next = neighbour(scattered[number - 1] as PlanDesk, key, scattered);
      if (next) reached.add(next.number);
    }
  expect(reached.size).toBe(scattered.length);
});

it('draws no sign over its neighbour', () => {
  expect(2 * markRadius([desk(1, 0, 0), desk(2, 60, 0)])).toBeLessThan(60);
  expect(markRadius([desk(1, 0, 0)])).toBe(markRadius([desk(1, 0, 0), desk(2, 1000, 0)]));
});

it('writes metres with a comma', () => {
  expect(metres(150)).toBe('1,5');
  expect(metres(700)).toBe('7');
});
