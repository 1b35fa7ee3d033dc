import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalValue, standardNormalQuantile, standardNormalUpperTail } from '#metrics/normal.ts';

const share = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });

describe('standardNormalQuantile', () => {
  it.each([
    [1e-12, -7.0344838253011321],
    [1e-9, -5.9978070150076865],
    [1e-6, -4.7534243088228987],
    [0.001, -3.0902323061678132],
    [0.025, -1.9599639845400538],
    [0.1, -1.2815515655446008],
    [0.25, -0.67448975019608171],
    [0.4999, -0.00025066283008800752],
    [0.5001, 0.00025066283008800752],
    [0.75, 0.67448975019608171],
    [0.9, 1.2815515655446008],
    [0.975, 1.9599639845400536],
    [0.9995, 3.2905267314919255],
    [1 - 1e-9, 5.9978070196016384],
    [1 - 1e-12, 7.0344869100478356],
  ])('matches R qnorm(%s)', (p, z) => {
    expect(standardNormalQuantile(p)).toBeCloseTo(z, 12);
  });

  it('matches SciPy norm.ppf(5e-324), at the smallest p there is', () => {
    expect(standardNormalQuantile(5e-324)).toBeCloseTo(-38.467405617144344, 9);
  });

  it('is 0 at one half, not −0', () => {
    expect(standardNormalQuantile(0.5)).toBe(0);
  });

  it('is the same on both sides of one half', () => {
    // Below 2⁻⁵³ the complement cannot be written down exactly.
    const exact = fc.integer({ min: 1, max: 2 ** 30 - 1 }).map((k) => k / 2 ** 30);
    fc.assert(
      fc.property(exact, (p) => {
        expect(standardNormalQuantile(1 - p)).toBeCloseTo(-standardNormalQuantile(p), 12);
      }),
    );
  });

  it('never falls as p grows', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const slack = 1e-12;
        expect(standardNormalQuantile(low)).toBeLessThanOrEqual(
          standardNormalQuantile(high) + slack,
        );
      }),
    );
  });

  it('refuses 0, of which no finite z has that much below it', () => {
    expect(() => standardNormalQuantile(0)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: standardNormalQuantile: p must be greater than 0 and less than 1, got 0]`,
    );
  });

  it.each([1, -0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (p) => {
    expect(() => standardNormalQuantile(p)).toThrow(RangeError);
  });
});

describe('criticalValue', () => {
  it.each([
    [0.1, 0.12566134685507413],
    [0.5, 0.67448975019608171],
    [0.8, 1.2815515655446008],
    [0.9, 1.6448536269514715],
    [0.95, 1.9599639845400536],
    [0.98, 2.3263478740408408],
    [0.99, 2.5758293035488999],
    [0.995, 2.8070337683438114],
    [0.999, 3.2905267314919255],
    [0.9999, 3.8905918864131199],
  ])('matches R qnorm((1 + %s) / 2)', (confidence, z) => {
    expect(criticalValue(confidence)).toBeCloseTo(z, 12);
  });

  it('is finite and never −0 for every confidence strictly between 0 and 1', () => {
    fc.assert(
      fc.property(share, (confidence) => {
        const z = criticalValue(confidence);
        expect(Number.isFinite(z) && z >= 0 && !Object.is(z, -0)).toBe(true);
      }),
      { examples: [[5e-324], [1 - 2 ** -53]] },
    );
  });

  it('refuses a confidence in percent, and says which function was called', () => {
    expect(() => criticalValue(95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: criticalValue: confidence must be greater than 0 and less than 1, got 95]`,
    );
    expect(() => criticalValue(1, 'wilsonInterval')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: wilsonInterval: confidence must be greater than 0 and less than 1, got 1]`,
    );
  });
});

describe('standardNormalUpperTail', () => {
  it.each([
    [-8, 0.999999999999999],
    [-3.2000000000000002, 0.999312862062084],
    [-1.5, 0.933192798731142],
    [-0.10000000000000001, 0.539827837277029],
    [0, 0.5],
    [0.29999999999999999, 0.382088577811047],
    [1, 0.158655253931457],
    [1.9599639845400545, 0.025],
    [2, 0.0227501319481792],
    [2.5, 0.00620966532577613],
    [4, 3.16712418331199e-5],
    [6, 9.86587645037698e-10],
    [8, 6.22096057427178e-16],
    [12, 1.77648211207768e-33],
    [20, 2.75362411860623e-89],
    [37.5, 4.60535300958196e-308],
  ])('of %d matches R pnorm(z, lower.tail = FALSE)', (z, tail) => {
    expect(standardNormalUpperTail(z) / tail).toBeCloseTo(1, 12);
  });

  it('is ½ at 0, and 1 and 0 at the ends', () => {
    expect(standardNormalUpperTail(0)).toBe(0.5);
    expect(standardNormalUpperTail(Number.NEGATIVE_INFINITY)).toBe(1);
    expect(standardNormalUpperTail(Number.POSITIVE_INFINITY)).toBe(0);
  });

  it('undoes the quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
        expect(standardNormalUpperTail(-standardNormalQuantile(p)) / p).toBeCloseTo(1, 9);
      }),
    );
  });

  it('refuses what is no number', () => {
    expect(() => standardNormalUpperTail(Number.NaN)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: standardNormalUpperTail: z must be a number, got NaN]`,
    );
  });
});
