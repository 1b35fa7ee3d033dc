import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOneOutImpact, npsImpact } from '#metrics/leave-one-out-impact.ts';
import { nps } from '#metrics/nps.ts';
import { npsComparison } from '#metrics/nps-comparison.ts';
import { pooledCounts } from '#metrics/pooled-counts.ts';
import { counted, known, listOf, tallied } from './known.ts';

const group = fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.nat({ max: 500 }));

describe('npsImpact', () => {
  // R: i <- 0:(39 + 5 * j); s <- (i * i * 3 + 5 * i + j) %% 11; g <- (i * 7 + j) %% 4; v <- (s >= 9) - (s <= 6)
  it.each([
    [0, -5, -14.0738352846636, 9.87803108885943],
    [1, -1.61616161616162, -13.9351739410036, 13.0462850521147],
    [2, 3.56756756756756, -6.22099053974112, 15.9709905397411],
    [3, 2.21729490022173, -7.95227829819847, 15.2347284683492],
    [4, 2.22222222222223, -7.14840595327193, 14.4400726199386],
    [5, 1.7948717948718, -3.55643687556225, 10.5820779012033],
    [6, -0.329670329670328, -5.89859825108547, 8.30305094125244],
    [7, -1.21428571428572, -9.61060924335688, 8.67378335737845],
    [8, 3.33333333333333, -7.25391893815339, 13.6031252873597],
    [9, 0.11204481792717, -10.2492375074261, 10.8139433897791],
  ])(
    'of company %i matches R 100 * (mean(v) - mean(v[g != 1])), and mean(g == 1) times the adjusted-Wald interval',
    (j, impact, low, high) => {
      const places = listOf(40 + 5 * j, (i) => i);
      const scoreAt = (i: number) => (i * i * 3 + 5 * i + j) % 11;
      const own = places.filter((i) => (i * 7 + j) % 4 === 1).map(scoreAt);
      const result = known(npsImpact(tallied(own), tallied(places.map(scoreAt)), 0.95));
      expect(result.impact).toBeCloseTo(impact, 11);
      expect(result.low).toBeCloseTo(low, 11);
      expect(result.high).toBeCloseTo(high, 11);
    },
  );

  it('is the score with everybody less the score without the group', () => {
    fc.assert(
      fc.property(group, group, (one, others) => {
        const [own, rest] = [counted(...one), counted(...others)];
        const whole = pooledCounts([own, rest]);
        const result = npsImpact(own, whole, 0.95);
        fc.pre(result !== undefined);
        expect(known(result).impact).toBeCloseTo(known(nps(whole)) - known(nps(rest)), 10);
      }),
    );
  });

  it('is positive when the group lifts the company, and 0 when it is like the others', () => {
    expect(npsImpact(counted(9, 0, 1), counted(19, 0, 11), 0.95)?.impact).toBeGreaterThan(0);
    expect(npsImpact(counted(1, 0, 9), counted(11, 0, 19), 0.95)?.impact).toBeLessThan(0);
    expect(npsImpact(counted(5, 0, 5), counted(15, 0, 15), 0.95)?.impact).toBe(0);
  });

  it('leaves out 0 exactly when the group differs from the others by more than noise', () => {
    fc.assert(
      fc.property(group, group, (one, others) => {
        const [own, rest] = [counted(...one), counted(...others)];
        const result = npsImpact(own, pooledCounts([own, rest]), 0.95);
        fc.pre(result !== undefined);
        const { low, high } = known(result);
        const verdict = known(npsComparison(own, rest, 0.95)).verdict;
        expect(low > 0 || high < 0).toBe(verdict === 'more-than-noise');
      }),
    );
  });

  it('is no result for a group without answers, and for one that is everybody', () => {
    expect(npsImpact(counted(0, 0, 0), counted(1, 1, 1), 0.95)).toBeUndefined();
    expect(npsImpact(counted(1, 1, 1), counted(1, 1, 1), 0.95)).toBeUndefined();
    expect(npsImpact(counted(0, 0, 0), counted(0, 0, 0), 0.95)).toBeUndefined();
  });

  it('words its errors in full', () => {
    const whole = counted(5, 5, 5);
    expect(() => npsImpact(counted(6, 0, 0), whole, 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsImpact: group[10] must be a whole number from 0 to 5, got 6]`,
    );
    expect(() => npsImpact([1], whole, 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsImpact: group must have 11 entries, one for each score from 0 to 10, got 1]`,
    );
    expect(() => npsImpact(counted(1, 0, 0), whole, 95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsImpact: confidence must be greater than 0 and less than 1, got 95]`,
    );
  });
});

describe('leaveOneOutImpact', () => {
  it.each([
    [50, 10, 200, 40, -10],
    [1, 100, 2, 50, 50],
    [3, -100, 300, 30, -1.31313131313131],
    [999, 40, 1000, 39.5, 499.5],
    [20, 60, 40, 20, 40],
    [10.5, 33.3, 100.25, 10, 2.72590529247911],
    [7, 0, 70, -5, 0.555555555555556],
    [80, 4.25, 100, 4.1, 0.600000000000001],
    [0.25, 1, 3, 0.5, 0.0454545454545455],
    [60, -20, 61, -19, -60],
  ])(
    'of %d at %d in %d at %d matches R m / (n - m) * (group - whole)',
    (m, own, n, all, impact) => {
      expect(leaveOneOutImpact({ n: m, value: own }, { n, value: all })).toBeCloseTo(impact, 11);
    },
  );

  it('is no result for a group without weight, and for one that is everybody', () => {
    expect(leaveOneOutImpact({ n: 0, value: 1 }, { n: 2, value: 3 })).toBeUndefined();
    expect(leaveOneOutImpact({ n: 2, value: 3 }, { n: 2, value: 3 })).toBeUndefined();
  });

  it('words its errors in full', () => {
    const whole = { n: 10, value: 1 };
    expect(() => leaveOneOutImpact({ n: 11, value: 1 }, whole)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: leaveOneOutImpact: group.n must be from 0 to 10, got 11]`,
    );
    expect(() =>
      leaveOneOutImpact({ n: 1, value: Number.NaN }, whole),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: leaveOneOutImpact: group.value must be a finite number, got NaN]`,
    );
    expect(() =>
      leaveOneOutImpact({ n: 0, value: 1 }, { n: -1, value: 1 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: leaveOneOutImpact: whole.n must be a finite number ≥ 0, got -1]`,
    );
  });
});
