import { expect, it } from 'vitest';
import { supposedCounts } from '#exhibits/supposed.ts';

const counts = [0, 0, 0, 2, 0, 0, 1, 4, 0, 0, 3];

it.each([
  ['3>9', [0, 0, 0, 1, 0, 0, 1, 4, 0, 1, 3]],
  ['3 detractors>promoters', [0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 6]],
  ['2 7>', [0, 0, 0, 2, 0, 0, 1, 2, 0, 0, 3]],
  ['*10', [0, 0, 0, 20, 0, 0, 10, 40, 0, 0, 30]],
  ['3>9, *2', [0, 0, 0, 2, 0, 0, 2, 8, 0, 2, 6]],
])('%s', (step, expected) => {
  expect(supposedCounts(counts, step)).toEqual(expected);
});

it.each(['4>9', '3 3>9', '3>11', 'promoter>3', '3', '', '>3'])('%s cannot be supposed', (step) => {
  expect(supposedCounts(counts, step)).toBeUndefined();
});
