import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, betaQuantileLogit, logBetaKernel } from '#metrics/beta.ts';

describe('betaQuantile', () => {
  it.each([
    [0.025, 8.5, 2.5, 0.497225503560007],
    [0.975, 8.5, 2.5, 0.955940586447369],
    [0.025, 0.5, 10.5, 4.78904331575819e-5],
    [0.5, 2, 5, 0.26444998329566],
    [0.05, 1, 1, 0.05],
    [0.005, 3, 8, 0.0370072210962321],
    [0.3, 33.5, 0.5, 0.983977079070771],
    [1e-6, 10, 10, 0.0861431902088692],
    [1e-10, 0.5, 1.5, 6.16850275068083e-21],
    [0.999, 5.5, 100, 0.1418201288409],
    [0.025, 999.5, 1.5, 0.995335541191209],
    [0.975, 12345.5, 54321.5, 0.188139119131427],
    [0.025, 1000000, 9000000, 0.0998141372873497],
  ])('matches R qbeta(%d, %d, %d)', (p, a, b, x) => {
    expect(betaQuantile(p, a, b) / x).toBeCloseTo(1, 12);
  });

  // R’s qbeta loses digits here; Newton’s method on mpmath betainc with 40 digits does not.
  it.each([
    [0.025, 0.5, 1_000_000.5, 4.910344357084463e-10],
    [0.975, 0.5, 1_000_000.5, 2.5119393107467838e-6],
    [1e-10, 0.5, 1.5, 6.168502750680849e-21],
  ])('of %d, %d and %d matches mpmath betainc solved for x', (p, a, b, x) => {
    expect(betaQuantile(p, a, b) / x).toBeCloseTo(1, 12);
  });

  it.each([
    [1e-300, 1],
    [1e-300, 1.5],
    [5e-324, 2],
    [1e-320, 7.25],
  ])('of %d is p^(1/a) for shapes a = %d and 1, however small', (p, a) => {
    expect(betaQuantile(p, a, 1) / p ** (1 / a)).toBeCloseTo(1, 10);
  });

  it('is 0 or 1 where x is beyond what a number can hold, not the other end', () => {
    expect([betaQuantile(1e-300, 0.5, 1), betaQuantile(1 - 2 ** -53, 1, 0.01)]).toEqual([0, 1]);
  });

  it('is p itself for the uniform distribution', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(betaQuantile(p, 1, 1)).toBeCloseTo(p, 14);
      }),
    );
  });

  const shape = fc.double({ min: 0.5, max: 5000, noNaN: true });

  it('is mirrored when the shapes change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), shape, shape, (permille, a, b) => {
        const mirrored = 1 - betaQuantile(1 - permille / 1000, b, a);
        expect(betaQuantile(permille / 1000, a, b)).toBeCloseTo(mirrored, 12);
      }),
    );
  });

  it('rises with p', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 998 }), shape, shape, (permille, a, b) => {
        expect(betaQuantile(permille / 1000, a, b)).toBeLessThanOrEqual(
          betaQuantile((permille + 1) / 1000, a, b),
        );
      }),
    );
  });

  it.each([
    [0, 1, 1],
    [1, 1, 1],
    [Number.NaN, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, -1],
    [0.5, Number.POSITIVE_INFINITY, 1],
  ])('refuses p %d with shapes %d and %d', (p, a, b) => {
    expect(() => betaQuantile(p, a, b)).toThrow(RangeError);
  });

  it('words its errors in full', () => {
    expect(() => betaQuantile(1, 2, 3)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: betaQuantile: p must be greater than 0 and less than 1, got 1]`,
    );
    expect(() => betaQuantile(0.5, 0, 3)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: betaQuantile: a must be a finite number greater than 0, got 0]`,
    );
    expect(() => betaQuantileLogit(0.5, 2, Number.NaN)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: betaQuantileLogit: b must be a finite number greater than 0, got NaN]`,
    );
  });
});

describe('logBetaKernel', () => {
  it.each([
    [0.5, 1, 1, -1.38629436111989],
    [0.2, 3, 8, -0.727358116365823],
    [0.9, 8.5, 2.5, -1.38156467027504],
    [0.01, 0.5, 10.5, -1.81669120870876],
    [0.999, 33, 1.5, -5.01785570618018],
    [0.3, 2, 2, -1.32953602730128],
    [0.05, 10, 200, 0.186884124622322],
    [0.7, 100, 50, 0.443386629237107],
    [0.5, 100000, 100000, 4.49094935900047],
    [0.0001, 0.5, 10000, -1.57242744625828],
  ])(
    'of %d with shapes %d and %d matches R dbeta(x, a, b, log = TRUE) + log(x) + log1p(-x)',
    (x, a, b, value) => {
      expect(logBetaKernel(x, 1 - x, a, b)).toBeCloseTo(value, 9);
    },
  );
});
