import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsComparison, npsPlainTest } from '#metrics/nps-comparison.ts';
import { counted, known } from './known.ts';

type Groups = [number, number, number];
const group = fc.nat({ max: 3000 });
const answers = fc.tuple(group, group, group).filter(([a, b, c]) => a + b + c > 0);

describe('npsComparison', () => {
  // a <- first + c(.75, 1.5, .75); m <- weighted.mean(c(1, 0, -1), a); v <- weighted.mean((c(1, 0, -1) - m)^2, a)
  it.each<[Groups, Groups, number, number, number, number, number, number]>([
    [
      [25, 10, 5],
      [15, 15, 10],
      0.95,
      37.5,
      3.26635737881769,
      66.5010844816474,
      2.16244585222357,
      0.0305838265279983,
    ],
    [
      [15, 15, 10],
      [1, 0, 0],
      0.95,
      -87.5,
      -90.4469468445441,
      63.7027607980324,
      -0.340043729233279,
      0.733823596809988,
    ],
    [
      [1, 0, 0],
      [0, 0, 1],
      0.9,
      200,
      -37.2315365257505,
      137.23153652575,
      0.942809041582063,
      0.34577858615116,
    ],
    [
      [0, 0, 1],
      [433, 447, 120],
      0.99,
      -131.3,
      -152.955810330572,
      40.5430486157168,
      -1.49642270396209,
      0.134543536733964,
    ],
    [
      [433, 447, 120],
      [420, 440, 140],
      0.95,
      3.3,
      -2.7015378521065,
      9.28179707443951,
      1.07625057329743,
      0.281815207284667,
    ],
    [
      [420, 440, 140],
      [17, 2, 1],
      0.95,
      -52,
      -66.6735939793279,
      -16.6243383107584,
      -3.26200550026864,
      0.0011062699705137,
    ],
    [
      [17, 2, 1],
      [10, 0, 10],
      0.9,
      80,
      30.4798794525315,
      108.650555330077,
      2.92755816298687,
      0.00341635154763872,
    ],
    [[10, 0, 10], [0, 20, 0], 0.99, 0, -53.7097537940542, 53.7097537940542, 0, 1],
    [
      [0, 20, 0],
      [3, 1, 1],
      0.95,
      -40,
      -80.7679635380756,
      30.7679635380756,
      -0.878624509572547,
      0.37960490207242,
    ],
    [
      [3, 1, 1],
      [700, 200, 100],
      0.95,
      -20,
      -89.7572251870854,
      20.1161484173944,
      -1.24228462124529,
      0.214131567417004,
    ],
    [
      [700, 200, 100],
      [60, 25, 15],
      0.9,
      15,
      3.60694554397794,
      28.655490449014,
      2.11856557171484,
      0.0341271978851721,
    ],
    [
      [60, 25, 15],
      [25, 10, 5],
      0.99,
      -5,
      -36.7636155653565,
      31.1190005281021,
      -0.214186866342853,
      0.830401337574712,
    ],
  ])(
    'of %j and %j at %d matches R (m1 - m2) ± qnorm * sqrt(v1 / sum(a1) + v2 / sum(a2)), and pnorm',
    (first, second, confidence, difference, low, high, z, p) => {
      const result = known(npsComparison(counted(...first), counted(...second), confidence));
      expect(result.difference).toBeCloseTo(difference, 11);
      expect(result.low).toBeCloseTo(low, 11);
      expect(result.high).toBeCloseTo(high, 11);
      expect(result.z).toBeCloseTo(z, 11);
      expect(result.p).toBeCloseTo(p, 11);
    },
  );

  it('says “more than noise” exactly when p is below 1 − confidence, and 0 is left out', () => {
    const confidences = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(answers, answers, confidences, (first, second, confidence) => {
        const result = known(npsComparison(counted(...first), counted(...second), confidence));
        const signal = result.verdict === 'more-than-noise';
        fc.pre(Math.abs(result.p - (1 - confidence)) > 1e-9);
        expect(signal).toBe(result.p < 1 - confidence);
        expect(signal).toBe(result.low > 0 || result.high < 0);
      }),
    );
  });

  it('turns around with the groups', () => {
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const there = known(npsComparison(counted(...first), counted(...second), 0.95));
        const back = known(npsComparison(counted(...second), counted(...first), 0.95));
        expect(back.difference).toBeCloseTo(-there.difference, 10);
        expect(back.low).toBeCloseTo(-there.high, 10);
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(back.verdict).toBe(there.verdict);
      }),
    );
  });

  it('takes a change of 20 points for noise in 20 answers, and not in 2,000', () => {
    const few = npsComparison(counted(11, 5, 4), counted(8, 7, 5), 0.95);
    expect([few?.difference, few?.verdict]).toEqual([20, 'could-be-noise']);
    const many = npsComparison(counted(1100, 500, 400), counted(800, 700, 500), 0.95);
    expect([many?.difference, many?.verdict]).toEqual([20, 'more-than-noise']);
  });

  it('has a result for single answers and for answers all alike', () => {
    const single = known(npsComparison(counted(1, 0, 0), counted(0, 0, 1), 0.95));
    expect([single.difference, single.verdict]).toEqual([200, 'could-be-noise']);
    const alike = known(npsComparison(counted(50, 0, 0), counted(50, 0, 0), 0.95));
    expect([alike.difference, alike.z, alike.p]).toEqual([0, 0, 1]);
    expect(alike.high).toBeGreaterThan(0);
  });

  it('is no result when one group is empty', () => {
    expect(npsComparison(counted(0, 0, 0), counted(1, 1, 1), 0.95)).toBeUndefined();
    expect(npsComparison(counted(1, 1, 1), counted(0, 0, 0), 0.95)).toBeUndefined();
  });

  it('words its errors in full', () => {
    const good = counted(1, 1, 1);
    expect(() => npsComparison([1], good, 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsComparison: first must have 11 entries, one for each score from 0 to 10, got 1]`,
    );
    expect(() => npsComparison(good, good.with(4, -1), 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsComparison: second[4] must be a whole number ≥ 0, got -1]`,
    );
    expect(() => npsComparison(good, good, 0)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsComparison: confidence must be greater than 0 and less than 1, got 0]`,
    );
  });
});

describe('npsPlainTest', () => {
  const counts = ([promoters, passives, detractors]: Groups) =>
    Array.from(
      { length: 11 },
      (_, score) => ({ 3: detractors, 8: passives, 10: promoters })[score] ?? 0,
    );

  it.each<[Groups, Groups, number, number, number]>([
    [[14, 9, 8], [6, 6, 12], 44.3548387096774, 1.9770903970338, 0.0480314130600866],
    [[25, 10, 5], [15, 15, 10], 37.5, 2.2517598751224, 0.0243374506099037],
    [[167, 108, 103], [165, 96, 80], -7.99546928579167, -1.30765059704885, 0.190991846978124],
  ])(
    'of %j and %j matches R d / sqrt(v / n + w / m) and 2 * pnorm(-abs(z))',
    (one, two, difference, z, p) => {
      const found = known(npsPlainTest(counts(one), counts(two)));
      expect(found.difference).toBeCloseTo(difference, 11);
      expect(found.z).toBeCloseTo(z, 11);
      expect(found.p).toBeCloseTo(p, 12);
    },
  );

  it('has no result where nobody answered, or all answered alike', () => {
    expect(npsPlainTest(counts([0, 0, 0]), counts([1, 2, 3]))).toBeUndefined();
    expect(npsPlainTest(counts([4, 0, 0]), counts([0, 0, 3]))).toBeUndefined();
  });
});
