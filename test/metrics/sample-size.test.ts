import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsAdjustedWaldInterval } from '#metrics/intervals.ts';
import { npsVariance } from '#metrics/nps.ts';
import { npsSampleSize, worstCaseVariance } from '#metrics/sample-size.ts';

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
    [Number.NaN, 10, 0.95],
    [1, 100.1, 0.95],
    [1, Number.NaN, 0.95],
    [1, 10, 1],
    [1, 10, Number.NaN],
  ])('refuses variance %f, margin %f, confidence %f', (variance, margin, confidence) => {
    expect(() => npsSampleSize(variance, margin, confidence)).toThrow(RangeError);
  });
});
