import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '#metrics/moments.ts';
import { known } from './known.ts';

describe('momentsOf', () => {
  it.each<[number[], number, number]>([
    [[2, 4, 9], 5, 13],
    [[7, 6, 5, 2, 1], 4.2, 6.7],
    [[1, 2], 1.5, 0.5],
    [[1000000001, 1000000002, 1000000004], 1000000002.33333, 2.33333333333334],
    [[-3, 0, 3, 0.5], 0.125, 6.0625],
    [[0, 0, 1], 0.333333333333333, 0.333333333333333],
    [[5, 5, 5, 5, 4], 4.8, 0.2],
    [
      [0, 7, 3, 10, 6, 2, 9, 5, 1, 8, 4, 0, 7, 3, 10, 6, 2, 9, 5, 1, 8],
      5.04761904761905,
      10.947619047619,
    ],
    [[0.1, 0.2, 0.35], 0.216666666666667, 0.0158333333333333],
    [[120, 80, 95, 240, 60, 75], 111.666666666667, 4366.66666666667],
  ])('of %j matches R mean and var', (values, mean, variance) => {
    const moments = known(momentsOf(values));
    expect(moments.n).toBe(values.length);
    expect(moments.mean / mean).toBeCloseTo(1, 13);
    expect(known(moments.variance)).toBeCloseTo(variance, 10);
  });

  it('counts a zero as a value', () => {
    expect(momentsOf([0, 10])).toEqual({ n: 2, mean: 5, variance: 50 });
  });

  it('has no variance of a single value, and no result of none', () => {
    expect(momentsOf([3])).toEqual({ n: 1, mean: 3, variance: undefined });
    expect(momentsOf([])).toBeUndefined();
  });

  it('moves with the values, and its variance does not', () => {
    const lists = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(lists, fc.integer({ min: -1000, max: 1000 }), (list, shift) => {
        const [here, there] = [
          known(momentsOf(list)),
          known(momentsOf(list.map((v) => v + shift))),
        ];
        expect(there.mean).toBeCloseTo(here.mean + shift, 9);
        expect(known(there.variance)).toBeCloseTo(known(here.variance), 6);
      }),
    );
  });

  it('refuses a blank instead of taking it for 0', () => {
    expect(() => momentsOf([1, Number.NaN])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: momentsOf: values[1] must be a finite number, got NaN]`,
    );
    expect(() => momentsOf([Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});
