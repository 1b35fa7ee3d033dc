import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExactTest } from '#metrics/fisher-exact-test.ts';

const group = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe('fisherExactTest', () => {
  it.each([
    [6, 8, 2, 8, 0.1319347],
    [5, 7, 2, 7, 0.2861305],
    [9, 10, 3, 10, 0.01976661],
    [1, 12, 9, 12, 0.002759456],
    [450, 850, 550, 1100, 0.2011387],
    [10, 10, 0, 20, 3.328339e-8],
    [0, 5, 0, 7, 1],
    [3, 3, 0, 2, 0.1],
  ])('of %i in %i and %i in %i matches R fisher.test', (one, n, two, m, p) => {
    const found = fisherExactTest({ successes: one, n }, { successes: two, n: m });
    expect((found ?? 0) / p).toBeCloseTo(1, 6);
  });

  it('is from 0 to 1, and the same with the groups or the answers changed about', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const p = fisherExactTest(first, second) ?? -1;
        const no = ({ successes, n }: typeof first) => ({ successes: n - successes, n });
        expect(p >= 0 && p <= 1).toBe(true);
        expect(fisherExactTest(second, first)).toBeCloseTo(p, 10);
        expect(fisherExactTest(no(first), no(second))).toBeCloseTo(p, 10);
      }),
    );
  });

  it('has no result where nobody was asked, and refuses counts that cannot be', () => {
    expect(fisherExactTest({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeUndefined();
    expect(() => fisherExactTest({ successes: 3, n: 2 }, { successes: 1, n: 2 })).toThrow(
      RangeError,
    );
  });
});
