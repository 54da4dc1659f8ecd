import type { PlanDesk, RoomPlan } from '../api';

/** Any two seats are at least so far apart (S1 14.6), in centimetres. */
export const APART = 200;

export interface DeskPair {
  first: number;
  second: number;
}

export interface Size {
  width: number;
  depth: number;
}

type Place = Pick<PlanDesk, 'xCm' | 'yCm'>;

export function distance(one: Place, other: Place): number {
  return Math.hypot(one.xCm - other.xCm, one.yCm - other.yCm);
}

/** The desks at which nobody may sit when somebody sits at this one. */
export function tooNear(desk: PlanDesk, desks: readonly PlanDesk[]): PlanDesk[] {
  return desks.filter((other) => other.number !== desk.number && distance(desk, other) < APART);
}

/** Centimetres in metres, as people here write them. */
export function metres(centimetres: number): string {
  return (centimetres / 100).toLocaleString('ru', { maximumFractionDigits: 2 });
}

export function sizeOf(plan: RoomPlan): Size | null {
  return plan.widthCm && plan.depthCm ? { width: plan.widthCm, depth: plan.depthCm } : null;
}

const LARGEST_MARK = 34;
const SMALLEST_MARK = 14;

/** Radius of a seat's sign: as large as the nearest neighbours let it be. */
export function markRadius(desks: readonly PlanDesk[]): number {
  let nearest = Infinity;
  desks.forEach((desk, index) => {
    for (const other of desks.slice(index + 1)) nearest = Math.min(nearest, distance(desk, other));
  });
  return Math.max(SMALLEST_MARK, Math.min(LARGEST_MARK, nearest * 0.34));
}

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The desk to which a key leads: the next one that way, what lies aside counting double. */
export function neighbour(from: PlanDesk, key: string, desks: readonly PlanDesk[]): PlanDesk | undefined {
  if (key === 'Home') return desks[0];
  if (key === 'End') return desks.at(-1);
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const [right, down] = direction;
  const ways = desks.map((desk) => {
    const [dx, dy] = [desk.xCm - from.xCm, desk.yCm - from.yCm];
    return { desk, ahead: dx * right + dy * down, aside: Math.abs(dx * down) + Math.abs(dy * right) };
  });
  const there = ways.filter(({ ahead, aside }) => ahead > 0 && ahead >= aside * 0.5);
  there.sort((one, other) => one.ahead + 2 * one.aside - (other.ahead + 2 * other.aside));
  return there[0]?.desk;
}
