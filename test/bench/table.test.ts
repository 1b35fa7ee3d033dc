import { expect, it } from 'vitest';
import { formatTable } from './table.ts';

it('makes every column as wide as it needs', () => {
  const rows = [
    ['home', '100', 'reached'],
    ['case list', '9', 'not reached'],
  ];
  expect(formatTable(['', 'score', 'outcome'], rows)).toMatchInlineSnapshot(`
    "           score      outcome
    home         100      reached
    case list      9  not reached"
  `);
});
