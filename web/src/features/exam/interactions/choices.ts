/** The list with one choice switched; at the limit nothing more is taken, and with a limit of one it is replaced. */
export function toggled(list: readonly string[], identifier: string, max: number): string[] {
  if (list.includes(identifier)) return list.filter((each) => each !== identifier);
  if (max === 1) return [identifier];
  return max > 0 && list.length >= max ? [...list] : [...list, identifier];
}

export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  if (to < 0 || to >= list.length) return [...list];
  const copy = [...list];
  const [item] = copy.splice(from, 1);
  if (item !== undefined) copy.splice(to, 0, item);
  return copy;
}

export const pairOf = (first: string, second: string): string => `${first} ${second}`;

export function pairParts(pair: string): [string, string] {
  const [first = '', second = ''] = pair.split(' ');
  return [first, second];
}
