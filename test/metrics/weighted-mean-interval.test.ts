import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedMeanInterval } from '#metrics/weighted-mean-interval.ts';
import { known } from './known.ts';

const estimate = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(500), fc.nat(500))
  .map(([value, below, above]) => ({ value, low: value - below, high: value + above }));

describe('weightedMeanInterval', () => {
  it('puts the two sides of the intervals together, by hand', () => {
    const halves = [
      { value: 8, low: 5, high: 12 },
      { value: 4, low: 0, high: 7 },
    ];
    expect(weightedMeanInterval(halves, [1, 1])).toEqual({ value: 6, low: 3.5, high: 8.5 });
  });

  it('is one estimate where it alone has a weight, whatever that is', () => {
    fc.assert(
      fc.property(estimate, estimate, fc.integer({ min: 1, max: 99 }), (one, other, weight) => {
        const mean = known(weightedMeanInterval([one, other], [weight, 0]));
        for (const end of ['value', 'low', 'high'] as const)
          expect(mean[end]).toBeCloseTo(one[end], 9);
      }),
    );
  });

  it('is narrower than the wider of two', () => {
    fc.assert(
      fc.property(estimate, estimate, (one, other) => {
        const { low, value, high } = known(weightedMeanInterval([one, other], [1, 1]));
        expect(low <= value && value <= high).toBe(true);
        const widest = Math.max(one.high - one.low, other.high - other.low);
        expect(high - low).toBeLessThanOrEqual(widest + 1e-9);
      }),
    );
  });

  it('has no result without weights, and refuses impossible ones', () => {
    expect(weightedMeanInterval([], [])).toBeUndefined();
    expect(() => weightedMeanInterval([], [1])).toThrow(RangeError);
    expect(() => weightedMeanInterval([{ value: 1, low: 0, high: 2 }], [-1])).toThrow(RangeError);
  });
});
