import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion, requireCounted } from '#metrics/proportion.ts';

describe('proportion', () => {
  it.each([
    [34, 40, 0.85],
    [0, 7, 0],
    [7, 7, 1],
    [1, 3, 0.333333333333333],
    [2, 3, 0.666666666666667],
    [1, 1, 1],
    [0, 1, 0],
    [130, 180, 0.722222222222222],
    [999, 1000, 0.999],
    [1, 1_000_000, 0.000001],
  ])('of %i in %i matches R successes / n', (successes, n, share) => {
    expect(proportion(successes, n)?.share).toBeCloseTo(share, 14);
  });

  it('keeps the counts beside the share', () => {
    expect(proportion(34, 40)).toEqual({ successes: 34, n: 40, share: 0.85 });
  });

  it('is no result when nobody was asked', () => {
    expect(proportion(0, 0)).toBeUndefined();
  });

  it('is a share and not a percentage', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        fc.pre(a + b > 0);
        const share = proportion(a, a + b)?.share ?? Number.NaN;
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });

  it('words its errors in full', () => {
    expect(() => proportion(11, 10)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: proportion: successes must be a whole number from 0 to 10, got 11]`,
    );
    expect(() => proportion(1, -3)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: proportion: n must be a whole number ≥ 0, got -3]`,
    );
    expect(() =>
      requireCounted('newcombeInterval', 2, 1.5, 'second.'),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: newcombeInterval: second.n must be a whole number ≥ 0, got 1.5]`,
    );
  });
});
