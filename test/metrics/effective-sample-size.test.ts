import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kishEffectiveN } from '#metrics/effective-sample-size.ts';

function sums(weights: readonly number[]): [number, number] {
  return [weights.reduce((a, b) => a + b, 0), weights.reduce((a, b) => a + b ** 2, 0)];
}

describe('kishEffectiveN', () => {
  it.each([
    [6, 14, 2.57142857142857],
    [4, 4, 4],
    [5, 25, 1],
    [1, 0.30000000000000004, 3.33333333333333],
    [13, 103, 1.64077669902913],
    [2, 2, 2],
    [650, 142500, 2.96491228070175],
    [118, 958, 14.5344467640919],
    [22.468278186204099, 55.000000000000007, 9.17860953913918],
    [1.0009999999999999, 1.0000009999999999, 1.001999998],
  ])('of sums %d and %d matches R sum(w)^2 / sum(w^2)', (sum, squares, n) => {
    expect(kishEffectiveN(sum, squares)).toBeCloseTo(n, 10);
  });

  it('is the number of answers when all weigh the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (n, weight) => {
          expect(kishEffectiveN(n * weight, n * weight ** 2)).toBeCloseTo(n, 8);
        },
      ),
    );
  });

  it('is at least 1 and at most the number of answers', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(weights, (list) => {
        const n = kishEffectiveN(...sums(list)) ?? Number.NaN;
        expect(n).toBeGreaterThanOrEqual(1);
        expect(n).toBeLessThanOrEqual(list.length + 1e-9);
      }),
    );
  });

  it('is no result when nothing weighs anything', () => {
    expect(kishEffectiveN(0, 0)).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => kishEffectiveN(-1, 1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: kishEffectiveN: sum must be a finite number ≥ 0, got -1]`,
    );
    expect(() => kishEffectiveN(3, 10)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: kishEffectiveN: squares must be from 0 to 9.000000009, got 10]`,
    );
    expect(() => kishEffectiveN(3, 0)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: kishEffectiveN: squares must be a finite number greater than 0, got 0]`,
    );
  });
});
