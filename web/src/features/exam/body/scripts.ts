const PLAIN = '0123456789+-=()ni';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ';

function written(text: string, letters: string, sign: string): string {
  const found = [...text.replace(/[−–]/g, '-')].map((letter) => letters[PLAIN.indexOf(letter)]);
  if (!found.includes(undefined)) return found.join('');
  return [...text].length === 1 ? sign + text : `${sign}(${text})`;
}

/** A power in letters alone: x² where Unicode has it, else x^(a+b). */
export const raised = (text: string) => written(text, RAISED, '^');

/** An index in letters alone. */
export const lowered = (text: string) => written(text, LOWERED, '_');
