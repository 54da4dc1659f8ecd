import axe from 'axe-core';
import { expect } from 'vitest';

/** Rules of WCAG 2.2 A and AA that can be told without a browser's layout. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false } },
};

export async function expectAccessible() {
  const { violations } = await axe.run(document.body, OPTIONS);
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(told).toEqual([]);
}
