import { describe, expect, it } from 'vitest';
import { intervalDifference } from '#metrics/interval-difference.ts';

describe('intervalDifference', () => {
  it('takes each side from the bounds that stretch it', () => {
    // By hand: 5 − √(2² + 4²) and 5 + √(3² + 1²).
    const found = intervalDifference({ value: 8, low: 6, high: 11 }, { value: 3, low: 2, high: 7 });
    expect(found.difference).toBe(5);
    expect(found.low).toBeCloseTo(5 - Math.sqrt(20), 12);
    expect(found.high).toBeCloseTo(5 + Math.sqrt(10), 12);
  });

  it('of means is a little wider than Welch’s: R t.test gives 0.284 to 3.716', () => {
    // Means of c(6,6,4,6,5,5,6) and c(2,6,1,5,4,4,2) with R t.test(x)$conf.int.
    const found = intervalDifference(
      { value: 38 / 7, low: 4.700907, high: 6.156236 },
      { value: 24 / 7, low: 1.752146, high: 5.104997 },
    );
    expect(found.low).toBeCloseTo(2 - Math.hypot(0.727664, 1.676425), 4);
    expect(found.low).toBeLessThan(0.2843962);
    expect(found.low).toBeGreaterThan(0);
    expect(found.high).toBeGreaterThan(3.7156038);
  });

  it('is nothing between two that are certain', () => {
    const certain = { value: 3, low: 3, high: 3 };
    expect(intervalDifference(certain, certain)).toEqual({ difference: 0, low: 0, high: 0 });
  });

  it('refuses an estimate outside its interval', () => {
    const sound = { value: 3, low: 2, high: 7 };
    expect(() =>
      intervalDifference({ value: 8, low: 9, high: 11 }, sound),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: intervalDifference: first.low must be a finite number at most 8, got 9]`,
    );
    expect(() =>
      intervalDifference(sound, { value: 8, low: 6, high: Number.POSITIVE_INFINITY }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: intervalDifference: second.high must be a finite number ≥ 8, got Infinity]`,
    );
  });
});
