import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoProportionTest } from '#metrics/two-proportion-test.ts';
import { known } from './known.ts';

const group = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe('twoProportionTest', () => {
  it.each([
    [56, 70, 48, 80, 2.64132327229412, 0.00825828792938078],
    [9, 10, 3, 10, 2.66926956300783, 0.00760164147522018],
    [6, 7, 2, 7, 2.08166599946613, 0.0373729883406514],
    [5, 56, 0, 29, 1.64886324478411, 0.0991756545705512],
    [10, 10, 0, 20, 5.3851648071345, 7.23782987174001e-8],
    [10, 10, 0, 10, 4.35889894354067, 1.3071845366763e-5],
    [34, 40, 22, 40, 2.9093445506309, 0.00362187454044423],
    [1, 1, 0, 1, 1, 0.317310507862914],
    [450, 1000, 400, 950, 1.2881635474882, 0.197689038176262],
    [3, 9, 7, 11, -1.31425748134554, 0.188759570541126],
    [130, 200, 100, 200, 3.03053513797586, 0.00244120779831753],
  ])(
    'of %i in %i and %i in %i matches R prop.test(…, correct = FALSE)$statistic * (N - 1) / N, its root, and pchisq',
    (one, n, two, m, z, p) => {
      const result = known(twoProportionTest({ successes: one, n }, { successes: two, n: m }));
      expect(result.difference).toBeCloseTo(one / n - two / m, 13);
      expect(result.z).toBeCloseTo(z, 12);
      expect(result.p / p).toBeCloseTo(1, 11);
    },
  );

  it('has p from 0 to 1, and z on the side of the difference', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const result = twoProportionTest(first, second);
        fc.pre(result !== undefined);
        const { difference, z, p } = known(result);
        expect(p >= 0 && p <= 1).toBe(true);
        expect(Math.sign(z) + 0).toBe(Math.sign(difference) + 0);
      }),
    );
  });

  it('turns around with the groups', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const [there, back] = [twoProportionTest(first, second), twoProportionTest(second, first)];
        expect(back?.z ?? 0).toBeCloseTo(-(there?.z ?? 0), 12);
        expect(back?.p).toBe(there?.p);
      }),
    );
  });

  it('finds nothing in equal shares', () => {
    const result = twoProportionTest({ successes: 1, n: 2 }, { successes: 2, n: 4 });
    expect(result).toEqual({ difference: 0, z: 0, p: 1 });
  });

  it.each([
    [0, 0, 1, 2],
    [1, 2, 0, 0],
    [0, 5, 0, 9],
    [5, 5, 9, 9],
  ])('is no result of %i in %i and %i in %i', (one, n, two, m) => {
    expect(twoProportionTest({ successes: one, n }, { successes: two, n: m })).toBeUndefined();
  });

  it('words its errors in full', () => {
    const good = { successes: 1, n: 2 };
    expect(() =>
      twoProportionTest({ successes: -1, n: 2 }, good),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: twoProportionTest: first.successes must be a whole number from 0 to 2, got -1]`,
    );
    expect(() =>
      twoProportionTest(good, { successes: 5, n: 4 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: twoProportionTest: second.successes must be a whole number from 0 to 4, got 5]`,
    );
  });
});
