import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialProbability, drawBinomial } from '#metrics/binomial.ts';
import { seededRandom } from '#metrics/random.ts';
import { listOf } from './known.ts';

describe('binomialProbability', () => {
  it.each([
    [0, 1, 0.3, 0.7],
    [1, 4, 0.5, 0.25],
    [3, 10, 0.7, 0.009001692],
    [10, 10, 0.9, 0.3486784401],
    [50, 100, 0.5, 0.0795892373871788],
    [0, 20, 0.01, 0.817906937597231],
    [5, 20, 0.01, 1.33343447303586e-6],
    [500, 1000, 0.5, 0.0252250181783608],
    [7, 9, 0.25, 0.0012359619140625],
    [999, 1000, 0.99, 0.000436073206168261],
    [30, 30, 0.5, 9.31322574615479e-10],
    [1000000, 2000000, 0.5, 0.000564189513024063],
  ])('matches R dbinom(%d, %d, %d)', (k, n, p, probability) => {
    expect(binomialProbability(k, n, p) / probability).toBeCloseTo(1, 12);
  });

  it.each([
    [0, 0, 0.3, 1],
    [0, 0, 1, 1],
    [0, 5, 0, 1],
    [1, 5, 0, 0],
    [5, 5, 1, 1],
    [4, 5, 1, 0],
    [0, 5, 1, 0],
    [5, 5, 0, 0],
  ])('of %d successes in %d trials of probability %d is %d', (k, n, p, probability) => {
    expect(binomialProbability(k, n, p)).toBe(probability);
  });

  it('adds up to 1', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        const sum = listOf(n + 1, (k) => binomialProbability(k, n, p)).reduce((a, b) => a + b);
        expect(sum).toBeCloseTo(1, 10);
      }),
    );
  });

  it('words its errors in full', () => {
    expect(() => binomialProbability(11, 10, 0.5)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: binomialProbability: k must be a whole number from 0 to 10, got 11]`,
    );
    expect(() => binomialProbability(1, -1, 0.5)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: binomialProbability: n must be a whole number ≥ 0, got -1]`,
    );
    expect(() => binomialProbability(1, 10, 50)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: binomialProbability: p must be from 0 to 1, got 50]`,
    );
  });
});

describe('drawBinomial', () => {
  const random = fc.nat({ max: 0xffff_ffff }).map((seed) => seededRandom(seed));
  const chance = fc.double({ min: 0, max: 1, noNaN: true });

  it('stays within 0 and n', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), chance, random, (n, p, next) => {
        const drawn = drawBinomial(n, p, next);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn <= n).toBe(true);
      }),
    );
  });

  it('has nothing to draw when the outcome is certain', () => {
    const next = seededRandom(1);
    expect([drawBinomial(0, 0.5, next), drawBinomial(9, 0, next)]).toEqual([0, 0]);
    expect([drawBinomial(9, 1, next), drawBinomial(0, 1, next)]).toEqual([9, 0]);
  });

  // R qchisq(0.9999, 10) is 35.56: one seed in 10,000 would fail.
  it.each([0.07, 0.3, 0.5, 0.85])('comes out as often as it should with p = %d', (p) => {
    const next = seededRandom(2024);
    const often = new Float64Array(11);
    for (let i = 0; i < 20_000; i += 1) {
      const drawn = drawBinomial(10, p, next);
      often[drawn] = (often[drawn] ?? 0) + 1;
    }
    const chiSquared = listOf(11, (k) => {
      const expected = 20_000 * binomialProbability(k, 10, p);
      return ((often[k] ?? 0) - expected) ** 2 / Math.max(expected, 1);
    }).reduce((a, b) => a + b);
    expect(chiSquared).toBeLessThan(35.56);
  });
});
