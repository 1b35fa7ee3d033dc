import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsAdjustedWaldInterval } from '#metrics/intervals.ts';
import { npsVariance } from '#metrics/nps.ts';
import { npsComparisonSampleSize, npsSampleSize, worstCaseVariance } from '#metrics/sample-size.ts';

describe('npsSampleSize', () => {
  it.each([
    [1, 10, 0.95, 382],
    [1, 5, 0.95, 1534],
    [0.75, 10, 0.95, 286],
    [0.5, 5, 0.9, 539],
    [0.2091, 3, 0.99, 1539],
    [0.6, 2, 0.95, 5760],
    [1, 1, 0.95, 38_412],
    [0.36, 7.5, 0.8, 103],
    [0.0491, 4, 0.95, 115],
    [1, 100, 0.9999, 13],
    [1, 100, 0.95, 1],
    [0, 5, 0.95, 1],
  ])(
    'for variance %f, margin %f, confidence %f matches R max(1, ceiling(qnorm((1 + confidence) / 2)^2 * variance / (margin / 100)^2 - 3))',
    (variance, margin, confidence, n) => {
      expect(npsSampleSize(variance, margin, confidence)).toBe(n);
    },
  );

  it('has no larger variance to fear than half promoters, half detractors', () => {
    expect(npsVariance([0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 4])).toBe(worstCaseVariance);
  });

  it('is enough, and one answer less would not be', () => {
    const variances = fc.double({ min: 0, max: 1, noNaN: true });
    const margins = fc.double({ min: 0.5, max: 100, noNaN: true });
    fc.assert(
      fc.property(variances, margins, (variance, margin) => {
        const n = npsSampleSize(variance, margin, 0.95);
        const half = (answers: number) =>
          100 * 1.959963984540054 * Math.sqrt(variance / (answers + 3));
        expect(half(n)).toBeLessThanOrEqual(margin + 1e-9);
        expect(n === 1 || half(n - 1) > margin - 1e-9).toBe(true);
      }),
    );
  });

  it('gives the adjusted Wald interval its margin', () => {
    const n = npsSampleSize(worstCaseVariance, 10, 0.95);
    const interval = npsAdjustedWaldInterval([n / 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, n / 2], 0.95);
    expect(interval?.high).toBeCloseTo(10, 1);
    expect(interval?.high).toBeLessThanOrEqual(10);
  });

  it('refuses a variance on the scale of points', () => {
    expect(() => npsSampleSize(75, 10, 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsSampleSize: variance must be from 0 to 1, got 75]`,
    );
  });

  it('refuses a margin of 0, which no number of answers gives', () => {
    expect(() => npsSampleSize(1, 0, 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsSampleSize: margin must be greater than 0 and at most 100 points, got 0]`,
    );
  });

  it('refuses a confidence in percent', () => {
    expect(() => npsSampleSize(1, 10, 95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsSampleSize: confidence must be greater than 0 and less than 1, got 95]`,
    );
  });

  it.each([
    [-0.1, 10, 0.95],
    [1.01, 10, 0.95],
    [Number.NaN, 10, 0.95],
    [1, 100.1, 0.95],
    [1, Number.NaN, 0.95],
    [1, 10, 1],
    [1, 10, Number.NaN],
  ])('refuses variance %f, margin %f, confidence %f', (variance, margin, confidence) => {
    expect(() => npsSampleSize(variance, margin, confidence)).toThrow(RangeError);
  });
});

const design = { variances: [1, 1], difference: 10, confidence: 0.95, power: 0.8 } as const;

describe('npsComparisonSampleSize', () => {
  it.each([
    [1, 1, 10, 0.95, 0.8, 1570],
    [1, 0.5, 5, 0.95, 0.8, 4710],
    [0.75, 0.75, 10, 0.9, 0.9, 1285],
    [0.5, 0.5, 20, 0.95, 0.5, 97],
    [0.2, 0.3, 3, 0.99, 0.95, 9897],
    [0.0491, 0.0491, 4, 0.95, 0.8, 482],
    [1, 1, 200, 0.95, 0.8, 4],
    [0.6, 0.6, 2, 0.95, 0.8, 23547],
    [0.36, 0.64, 7.5, 0.8, 0.7, 580],
    [0.9, 0.1, 1, 0.95, 0.99, 183725],
    [0, 0, 5, 0.95, 0.8, 1],
    [0.44, 0.61, 12, 0.95, 0.8, 573],
  ])(
    'for variances %d and %d, %d points, confidence %d, power %d matches R max(1, ceiling((qnorm((1 + confidence) / 2) + qnorm(power))^2 * (v1 + v2) / (difference / 100)^2))',
    (v1, v2, difference, confidence, power, n) => {
      expect(npsComparisonSampleSize({ variances: [v1, v2], difference, confidence, power })).toBe(
        n,
      );
    },
  );

  it('asks for more than one score with that margin does, in each group', () => {
    const points = fc.integer({ min: 1, max: 100 });
    const variances = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(points, variances, (difference, variance) => {
        const two = npsComparisonSampleSize({
          ...design,
          variances: [variance, variance],
          difference,
        });
        expect(two).toBeGreaterThanOrEqual(npsSampleSize(variance, difference, 0.95));
      }),
    );
  });

  it('needs four times as many for half the difference', () => {
    const half = npsComparisonSampleSize({ ...design, difference: 5 });
    expect(half / npsComparisonSampleSize(design)).toBeCloseTo(4, 2);
  });

  it('words its errors in full', () => {
    expect(() =>
      npsComparisonSampleSize({ ...design, variances: [75, 1] }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsComparisonSampleSize: variances[0] must be from 0 to 1, got 75]`,
    );
    expect(() =>
      npsComparisonSampleSize({ ...design, variances: [1, -1] }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsComparisonSampleSize: variances[1] must be from 0 to 1, got -1]`,
    );
    expect(() =>
      npsComparisonSampleSize({ ...design, difference: 0 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsComparisonSampleSize: difference must be greater than 0 and at most 200, got 0]`,
    );
    expect(() =>
      npsComparisonSampleSize({ ...design, confidence: 95 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsComparisonSampleSize: confidence must be greater than 0 and less than 1, got 95]`,
    );
    expect(() =>
      npsComparisonSampleSize({ ...design, power: 80 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsComparisonSampleSize: power must be ≥ 0.5 and less than 1, got 80]`,
    );
  });
});
