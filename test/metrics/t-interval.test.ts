import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '#metrics/moments.ts';
import { tInterval } from '#metrics/t-interval.ts';
import { known } from './known.ts';

describe('tInterval', () => {
  it.each<[number[], number, number, number]>([
    [[2, 4, 9], 0.95, -3.9566858950296, 13.9566858950296],
    [[7, 6, 5, 2, 1], 0.95, 0.986032429268009, 7.41396757073199],
    [[1, 2], 0.95, -4.85310236808735, 7.85310236808735],
    [[1000000001, 1000000002, 1000000004], 0.95, 999999998.53875, 1000000006.12792],
    [[-3, 0, 3, 0.5], 0.9, -2.7722427281637, 3.0222427281637],
    [[0, 0, 1], 0.99, -2.97494773363943, 3.6416144003061],
    [[5, 5, 5, 5, 4], 0.8, 4.49335874518821, 5.10664125481179],
    [
      [0, 7, 3, 10, 6, 2, 9, 5, 1, 8, 4, 0, 7, 3, 10, 6, 2, 9, 5, 1, 8],
      0.95,
      3.54150837917095,
      6.55372971606714,
    ],
    [[0.1, 0.2, 0.35], 0.999, -2.07895142683586, 2.5122847601692],
    [[120, 80, 95, 240, 60, 75], 0.95, 42.3191634049077, 181.014169928426],
  ])(
    'of %j at %d matches R t.test(values, conf.level = confidence)$conf.int',
    (values, confidence, low, high) => {
      const interval = known(tInterval(momentsOf(values), confidence));
      expect(interval.low / low).toBeCloseTo(1, 11);
      expect(interval.high / high).toBeCloseTo(1, 11);
    },
  );

  it('has the mean in its middle and turns wider with confidence', () => {
    const lists = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 2,
      maxLength: 50,
    });
    const confidences = fc.double({ min: 0.05, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(lists, confidences, (list, confidence) => {
        const moments = known(momentsOf(list));
        const { low, high } = known(tInterval(moments, confidence));
        const wider = known(tInterval(moments, (1 + confidence) / 2));
        expect((low + high) / 2).toBeCloseTo(moments.mean, 6);
        expect(wider.low < low && wider.high > high).toBe(true);
      }),
    );
  });

  it.each([[[]], [[4]], [[4, 4]], [[0, 0, 0]]])(
    'is no result of %j, which does not say how much values vary',
    (values) => {
      expect(tInterval(momentsOf(values), 0.95)).toBeUndefined();
    },
  );

  it('words its errors in full', () => {
    expect(() => tInterval(undefined, 95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: tInterval: confidence must be greater than 0 and less than 1, got 95]`,
    );
    expect(() =>
      tInterval({ n: 2.5, mean: 1, variance: 1 }, 0.95),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: tInterval: n must be a whole number ≥ 1, got 2.5]`,
    );
    expect(() =>
      tInterval({ n: 3, mean: 1, variance: -1 }, 0.95),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: tInterval: variance must be a finite number ≥ 0, got -1]`,
    );
    expect(() =>
      tInterval({ n: 3, mean: Number.NaN, variance: 1 }, 0.95),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: tInterval: mean must be a finite number, got NaN]`,
    );
  });
});
