import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nps } from '#metrics/nps.ts';
import { npsBootstrapInterval } from '#metrics/nps-bootstrap-interval.ts';
import { counted, known } from './known.ts';

describe('npsBootstrapInterval', () => {
  // What endlessly many samples would give: every outcome with its scipy.stats.binom.pmf, summed up.
  // Of the cases tried, those are kept whose quantile is no toss-up between two scores.
  it.each([
    [3, 1, 1, 0.95, -40, 100],
    [17, 2, 1, 0.95, 55, 100],
    [10, 0, 10, 0.95, -40, 40],
    [0, 20, 0, 0.95, 0, 0],
    [40, 100, 20, 0.95, 3.125, 21.875],
    [20, 0, 0, 0.95, 100, 100],
    [7, 2, 1, 0.8, 30, 90],
    [1, 1, 1, 0.5, -33.3333333333333, 33.3333333333333],
    [5, 30, 6, 0.9, -14.6341463414634, 9.75609756097561],
    [9, 40, 2, 0.8, 5.88235294117647, 21.5686274509804],
  ])(
    'of %i promoters, %i passives, %i detractors at %d matches the quantiles of the resampled score in SciPy',
    (promoters, passives, detractors, confidence, low, high) => {
      const counts = counted(promoters, passives, detractors);
      const interval = known(
        npsBootstrapInterval(counts, confidence, { seed: 1, resamples: 100_000 }),
      );
      expect(interval.low).toBeCloseTo(low, 9);
      expect(interval.high).toBeCloseTo(high, 9);
    },
  );

  const counts = counted(120, 60, 40);

  it('is the same again for the same seed, and hardly another for another one', () => {
    const one = known(npsBootstrapInterval(counts, 0.95, { seed: 1 }));
    expect(npsBootstrapInterval(counts, 0.95, { seed: 1 })).toEqual(one);
    const two = known(npsBootstrapInterval(counts, 0.95, { seed: 2 }));
    expect(Math.abs(two.low - one.low)).toBeLessThan(1);
    expect(Math.abs(two.high - one.high)).toBeLessThan(1);
  });

  it('draws 10,000 samples if not told otherwise', () => {
    expect(npsBootstrapInterval(counts, 0.9, { seed: 3 })).toEqual(
      npsBootstrapInterval(counts, 0.9, { seed: 3, resamples: 10_000 }),
    );
  });

  it('stays within ±100, on both sides of the score', () => {
    const group = fc.nat({ max: 2000 });
    fc.assert(
      fc.property(group, group, group, fc.nat(), (promoters, passives, detractors, seed) => {
        const answers = counted(promoters, passives, detractors);
        fc.pre(promoters + passives + detractors > 0);
        const { low, high } = known(npsBootstrapInterval(answers, 0.95, { seed, resamples: 500 }));
        const score = known(nps(answers));
        expect(-100 <= low && low <= score && score <= high && high <= 100).toBe(true);
      }),
    );
  });

  it('has no width when all are alike, which is its fault', () => {
    expect(npsBootstrapInterval(counted(1, 0, 0), 0.95, { seed: 1 })).toEqual({
      low: 100,
      high: 100,
    });
    expect(npsBootstrapInterval(counted(0, 9, 0), 0.95, { seed: 1 })).toEqual({ low: 0, high: 0 });
    expect(npsBootstrapInterval(counted(0, 0, 9), 0.95, { seed: 1 })).toEqual({
      low: -100,
      high: -100,
    });
  });

  it('takes a million answers', () => {
    const { low, high } = known(npsBootstrapInterval(counted(4e5, 3e5, 3e5), 0.95, { seed: 1 }));
    expect(low).toBeCloseTo(10 - 0.1626, 1);
    expect(high).toBeCloseTo(10 + 0.1626, 1);
  });

  it('is no result when nobody answered', () => {
    expect(npsBootstrapInterval(counted(0, 0, 0), 0.95, { seed: 1 })).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => npsBootstrapInterval([1], 0.95, { seed: 1 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsBootstrapInterval: counts must have 11 entries, one for each score from 0 to 10, got 1]`,
    );
    expect(() => npsBootstrapInterval(counts, 1, { seed: 1 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsBootstrapInterval: confidence must be greater than 0 and less than 1, got 1]`,
    );
    expect(() =>
      npsBootstrapInterval(counts, 0.95, { seed: 0.5 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsBootstrapInterval: seed must be a whole number from 0 to 4294967295, got 0.5]`,
    );
    expect(() =>
      npsBootstrapInterval(counts, 0.95, { seed: 1, resamples: 10 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsBootstrapInterval: resamples must be a whole number from 100 to 1000000, got 10]`,
    );
  });
});
