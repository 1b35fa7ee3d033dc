import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '#metrics/newcombe-interval.ts';
import { known } from './known.ts';

const group = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe('newcombeInterval', () => {
  it.each([
    [56, 70, 48, 80, 0.95, 0.2, 0.0524314724023649, 0.333872654036906],
    [9, 10, 3, 10, 0.95, 0.6, 0.170522723934503, 0.809017973535488],
    [6, 7, 2, 7, 0.95, 0.571428571428571, 0.0582279274823123, 0.806249637524228],
    [5, 56, 0, 29, 0.95, 0.0892857142857143, -0.0381371479035369, 0.192560013855112],
    [0, 10, 0, 20, 0.95, 0, -0.161125158052819, 0.277532799862889],
    [0, 10, 0, 10, 0.95, 0, -0.277532799862889, 0.277532799862889],
    [10, 10, 0, 20, 0.95, 1, 0.679086037141915, 1],
    [10, 10, 0, 10, 0.95, 1, 0.607509350430524, 1],
    [34, 40, 22, 40, 0.95, 0.3, 0.0994087395082538, 0.471225347453248],
    [1, 1, 0, 1, 0.95, 1, -0.122108720681942, 1],
    [450, 1000, 400, 950, 0.99, 0.0289473684210527, -0.028855988861042, 0.0864313464973856],
    [3, 9, 7, 11, 0.9, -0.303030303030303, -0.571640974156735, 0.0585906142561499],
    [130, 200, 100, 200, 0.8, 0.15, 0.0867746711004656, 0.21153852902567],
  ])(
    'of %i in %i and %i in %i at %d matches the formula on R prop.test(…, correct = FALSE)$conf.int',
    (one, n, two, m, confidence, difference, low, high) => {
      const result = known(
        newcombeInterval({ successes: one, n }, { successes: two, n: m }, confidence),
      );
      expect(result.difference).toBeCloseTo(difference, 13);
      expect(result.low).toBeCloseTo(low, 13);
      expect(result.high).toBeCloseTo(high, 13);
    },
  );

  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])(
    'of %i in %i and %i in %i is as in Newcombe (1998), table II, method 10',
    (one, n, two, m, low, high) => {
      const result = known(newcombeInterval({ successes: one, n }, { successes: two, n: m }, 0.95));
      expect(result.low).toBeCloseTo(low, 4);
      expect(result.high).toBeCloseTo(high, 4);
    },
  );

  it('contains the difference, stays within ±1 and has a width', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const { difference, low, high } = known(newcombeInterval(first, second, 0.95));
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(high).toBeGreaterThan(low);
      }),
    );
  });

  it('turns around with the groups', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const { low, high } = known(newcombeInterval(first, second, 0.9));
        const turned = known(newcombeInterval(second, first, 0.9));
        expect(turned.low).toBeCloseTo(-high, 12);
        expect(turned.high).toBeCloseTo(-low, 12);
      }),
    );
  });

  it('is no result when one group is empty', () => {
    expect(newcombeInterval({ successes: 0, n: 0 }, { successes: 1, n: 2 }, 0.95)).toBeUndefined();
    expect(newcombeInterval({ successes: 1, n: 2 }, { successes: 0, n: 0 }, 0.95)).toBeUndefined();
  });

  it('words its errors in full', () => {
    const good = { successes: 1, n: 2 };
    expect(() =>
      newcombeInterval({ successes: 3, n: 2 }, good, 0.95),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: newcombeInterval: first.successes must be a whole number from 0 to 2, got 3]`,
    );
    expect(() =>
      newcombeInterval(good, { successes: 0, n: 0.5 }, 0.95),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: newcombeInterval: second.n must be a whole number ≥ 0, got 0.5]`,
    );
    expect(() => newcombeInterval(good, good, 1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: newcombeInterval: confidence must be greater than 0 and less than 1, got 1]`,
    );
  });
});
