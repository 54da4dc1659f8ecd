import type { BodyNode } from './types';

const ORDINARY = '0123456789+-−=()nxaeo';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿˣᵃᵉᵒ';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙₓₐₑₒ';

/** An exponent or an index in characters of its own; where there are none, as mathematicians type it: 2^(k+1), a_k. */
function raised(words: string, own: string, sign: string): string {
  const places = [...words].map((letter) => ORDINARY.indexOf(letter));
  if (places.every((place) => place >= 0)) return places.map((place) => own[place]).join('');
  return words.length === 1 ? sign + words : `${sign}(${words})`;
}

/** The words of a piece of content, for where only words can stand: an option of a list, a label. */
export function plainText(nodes: readonly BodyNode[]): string {
  const words = nodes.map((node): string => {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'markup':
        if (node.name === 'img') return node.attributes.alt ?? '';
        if (node.name === 'math' && node.attributes.alttext) return node.attributes.alttext;
        if (node.name === 'sup') return raised(plainText(node.content), SUPERSCRIPTS, '^');
        if (node.name === 'sub') return raised(plainText(node.content), SUBSCRIPTS, '_');
        return plainText(node.content);
      case 'hottext':
        return plainText(node.content);
      default:
        return '';
    }
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}
