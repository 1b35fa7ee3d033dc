import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolutionTimes } from '#metrics/resolution-time.ts';
import { known } from './known.ts';

describe('resolutionTimes', () => {
  it.each<[number[], number, number, number, number]>([
    [[4, 1, 2, 30], 3, 22.2, 26.1, 9.25],
    [[1, 2, 2, 3, 48], 2, 30, 39, 11.2],
    [[7], 7, 7, 7, 7],
    [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 55, 91, 95.5, 55],
    [[2, 2, 2, 9], 2, 6.9, 7.95, 3.75],
    [[0.1, 0.2, 0.3], 0.2, 0.28, 0.29, 0.2],
    [
      [
        0, 37, 74, 10, 47, 84, 20, 57, 94, 30, 67, 3, 40, 77, 13, 50, 87, 23, 60, 97, 33, 70, 6, 43,
        80, 16, 53, 90, 26, 63, 100, 36, 73, 9, 46, 83, 19, 56, 93, 29, 66, 2, 39, 76, 12, 49, 86,
        22, 59, 96, 32, 69, 5, 42, 79, 15, 52, 89, 25, 62, 99, 35, 72, 8, 45, 82, 18, 55, 92, 28,
        65, 1, 38, 75, 11, 48, 85, 21, 58, 95, 31, 68, 4, 41, 78, 14, 51, 88, 24, 61, 98, 34, 71, 7,
        44, 81, 17, 54, 91,
      ],
      50,
      90.2,
      95.1,
      50.0909090909091,
    ],
    [[0, 1, 4, 9, 16, 25, 36, 49, 64, 81], 20.5, 65.7, 73.35, 28.5],
    [[0.5, 0.25, 24, 72, 1.75], 1.75, 52.8, 62.4, 19.7],
    [[0, 0, 0, 240], 0, 168, 204, 60],
  ])(
    'of %j matches R quantile(times, c(0.5, 0.9, 0.95), type = 7) and mean',
    (times, p50, p90, p95, mean) => {
      const result = known(resolutionTimes(times));
      expect(result.n).toBe(times.length);
      expect(result.p50).toBeCloseTo(p50, 11);
      expect(result.p90).toBeCloseTo(p90, 11);
      expect(result.p95).toBeCloseTo(p95, 11);
      expect(result.mean).toBeCloseTo(mean, 11);
    },
  );

  it('is in order, and within the times', () => {
    const lists = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(lists, (times) => {
        const { p50, p90, p95 } = known(resolutionTimes(times));
        const slack = 1e-9;
        expect(p50 <= p90 + slack && p90 <= p95 + slack).toBe(true);
        expect(p50 >= Math.min(...times) && p95 <= Math.max(...times) + slack).toBe(true);
      }),
    );
  });

  it('is the one time there is', () => {
    expect(resolutionTimes([48])).toEqual({ n: 1, p50: 48, p90: 48, p95: 48, mean: 48 });
  });

  it('shows what the mean hides', () => {
    const { p50, mean } = known(resolutionTimes([1, 1, 1, 1, 96]));
    expect([p50, mean]).toEqual([1, 20]);
  });

  it('is no result when no case was resolved', () => {
    expect(resolutionTimes([])).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => resolutionTimes([1, -2])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: resolutionTimes: times[1] must be a finite number ≥ 0, got -2]`,
    );
    expect(() => resolutionTimes([1, Number.NaN])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: resolutionTimes: times[1] must be a finite number ≥ 0, got NaN]`,
    );
  });
});
