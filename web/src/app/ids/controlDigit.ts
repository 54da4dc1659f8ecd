const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

function remainder(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
}

/** IIN and BIN share the rule of the twelfth digit. */
export function hasControlDigit(value: string): boolean {
  if (!/^\d{12}$/.test(value)) return false;
  const digits = [...value].map(Number);
  let control = remainder(digits, FIRST);
  if (control === 10) control = remainder(digits, SECOND);
  return control !== 10 && control === digits[11];
}
