import { expect, it } from 'vitest';
import { compared, placeOf } from '#components/answer-timer/compared.ts';

it('has the median, the ends and, from six answers, an interval by ranks', () => {
  expect(compared([])).toEqual({ n: 0 });
  expect(compared([5, 60, 10])).toEqual({ n: 3, median: 10, shortest: 5, longest: 60 });
  // Six values: the whole range covers a median with 1 − 2 · 0.5⁶ = 96.9 %.
  expect(compared([1, 2, 3, 4, 5, 60]).interval).toEqual({ low: 1, high: 60 });
  expect(compared([1, 2, 3, 4, 60])).not.toHaveProperty('interval');
});

it('places ten times the time one tick further, and nothing outside', () => {
  expect(placeOf(10) - placeOf(1)).toBeCloseTo(100 / 7);
  expect(placeOf(1000) - placeOf(100)).toBeCloseTo(100 / 7);
  expect([placeOf(1e-9), placeOf(1e12)]).toEqual([0, 100]);
});
