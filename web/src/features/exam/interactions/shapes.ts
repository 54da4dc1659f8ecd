import type { Spot } from '../body/types';

export type Shape =
  | { kind: 'circle'; x: number; y: number; r: number }
  | { kind: 'rect'; x: number; y: number; width: number; height: number }
  | { kind: 'poly'; x: number; y: number; points: string };

/** A spot's HTML image map coordinates as something to draw. */
export function shapeOf(spot: Spot, width: number, height: number): Shape {
  const n = spot.coords.split(',').map(Number);
  const at = (index: number) => (Number.isFinite(n[index]) ? (n[index] as number) : 0);
  switch (spot.shape) {
    case 'circle':
      return { kind: 'circle', x: at(0), y: at(1), r: at(2) };
    case 'ellipse':
      return { kind: 'circle', x: at(0), y: at(1), r: Math.max(at(2), at(3)) };
    case 'rect':
      return { kind: 'rect', x: at(0), y: at(1), width: at(2) - at(0), height: at(3) - at(1) };
    case 'poly': {
      const pairs = Array.from(
        { length: Math.floor(n.length / 2) },
        (_, i) => `${at(2 * i)},${at(2 * i + 1)}`,
      );
      return { kind: 'poly', x: at(0), y: at(1), points: pairs.join(' ') };
    }
    default:
      return { kind: 'rect', x: 0, y: 0, width, height };
  }
}
