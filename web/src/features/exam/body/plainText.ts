import { raised, lowered } from './scripts';
import type { BodyNode } from './types';

/** The words of a piece of content, for where only words can stand: an option of a list, a label. */
export function plainText(nodes: readonly BodyNode[]): string {
  return wordsOf(nodes).replace(/\s+/g, ' ').trim();
}

function wordsOf(nodes: readonly BodyNode[]): string {
  return nodes.map(words).join('');
}

function words(node: BodyNode): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'markup':
      return markup(node);
    case 'hottext':
      return wordsOf(node.content);
    default:
      return '';
  }
}

/** A power must not become a digit of its base: 7x⁶ is not 7x6. */
function markup({ name, attributes, content }: Extract<BodyNode, { kind: 'markup' }>): string {
  const inner = wordsOf(content);
  const [first = '', second = ''] = content.map((node) => words(node).trim()).filter(Boolean);
  switch (name) {
    case 'img':
      return attributes.alt ?? '';
    case 'math':
      return attributes.alttext || inner;
    case 'sup':
      return raised(inner.trim());
    case 'sub':
      return lowered(inner.trim());
    case 'msup':
      return first + raised(second);
    case 'msub':
      return first + lowered(second);
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    default:
      return inner;
  }
}

/** (x + 1)/2 is not x + 1/2. */
function grouped(term: string): string {
  return /^[\p{L}\p{N}.,]+$/u.test(term) ? term : `(${term})`;
}
