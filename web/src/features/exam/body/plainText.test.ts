import { expect, it } from 'vitest';
import { plainText } from './plainText';
import type { BodyNode } from './types';

const text = (words: string): BodyNode => ({ kind: 'text', text: words }) as BodyNode;
const markup = (name: string, ...content: BodyNode[]): BodyNode =>
  ({ kind: 'markup', name, attributes: {}, content }) as unknown as BodyNode;

it.each([
  ['a power', [text('7x'), markup('sup', text('6'))], '7x⁶'],
  ['a negative power', [text('10'), markup('sup', text('−3'))], '10⁻³'],
  ['a power that Unicode lacks', [text('e'), markup('sup', text('ax'))], 'e^(ax)'],
  ['an index', [text('a'), markup('sub', text('n'))], 'aₙ'],
  [
    'MathML',
    [markup('math', markup('mrow', markup('mfrac', markup('mn', text('1')), markup('mn', text('2')))))],
    '1/2',
  ],
  [
    'a fraction of sums',
    [
      markup(
        'mfrac',
        markup('mrow', markup('mi', text('x')), markup('mo', text('+')), markup('mn', text('1'))),
        markup('mn', text('2')),
      ),
    ],
    '(x+1)/2',
  ],
  [
    'MathML of a power',
    [markup('math', markup('msup', text(' '), markup('mi', text('x')), markup('mn', text('2'))))],
    'x²',
  ],
  ['words with marks inside', [text('бұл '), markup('em', text('өте ')), text('жақсы')], 'бұл өте жақсы'],
])('keeps the sense of %s', (_what, nodes, plain) => {
  expect(plainText(nodes)).toBe(plain);
});
