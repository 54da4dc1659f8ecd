import { describe, expect, it } from 'vitest';
import { plainText } from './plainText';
import type { BodyNode } from './types';

const text = (words: string): BodyNode => ({ kind: 'text', text: words });
const markup = (name: string, ...content: BodyNode[]): BodyNode => ({
  kind: 'markup',
  name,
  attributes: {},
  content,
});

describe('words of a piece of content', () => {
  it.each([
    [[text('5'), markup('sup', text('12'))], '5¹²'],
    [[text('x'), markup('sup', text('−2')), text(' + 1')], 'x⁻² + 1'],
    [[text('H'), markup('sub', text('2')), text('O')], 'H₂O'],
    [[text('2'), markup('sup', text('k+1'))], '2^(k+1)'],
    [[text('a'), markup('sub', text('k'))], 'a_k'],
    [[text('м'), markup('sup', markup('i', text('3')))], 'м³'],
  ])('keep exponents and indices apart from what they stand at', (nodes, words) => {
    expect(plainText(nodes)).toBe(words);
  });
});
