/** With an entry or without it. */
export function toggled<T>(list: readonly T[], entry: T, on: boolean): T[] {
  const rest = list.filter((each) => each !== entry);
  return on ? [...rest, entry] : rest;
}
