import type { BodyNode } from './types';

/** The words of a piece of content, for where only words can stand: an option of a list, a label. */
export function plainText(nodes: readonly BodyNode[]): string {
  const words = nodes.map((node): string => {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'markup':
        if (node.name === 'img') return node.attributes.alt ?? '';
        if (node.name === 'math' && node.attributes.alttext) return node.attributes.alttext;
        return plainText(node.content);
      case 'hottext':
        return plainText(node.content);
      default:
        return '';
    }
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}
