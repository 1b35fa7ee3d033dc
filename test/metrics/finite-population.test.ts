import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finitePopulationFactor, finitePopulationSampleSize } from '#metrics/finite-population.ts';

const population = fc.integer({ min: 1, max: 1_000_000 });

describe('finitePopulationFactor', () => {
  it.each([
    [50, 200, 0.868198620259849],
    [1, 200, 1],
    [199, 200, 0.0708881205008336],
    [200, 200, 0],
    [0, 200, 1],
    [1, 1, 0],
    [10, 11, 0.316227766016838],
    [30, 1000, 0.985378592709914],
    [500, 1e6, 0.999750468617544],
    [99, 100, 0.100503781525921],
    [3, 7, 0.816496580927726],
  ])('of %i in %i matches R sqrt((N - max(1, n)) / (N - 1))', (n, customers, factor) => {
    expect(finitePopulationFactor(n, customers)).toBeCloseTo(factor, 13);
  });

  it('is from 0 to 1, and 0 only when everybody answered', () => {
    fc.assert(
      fc.property(population, fc.nat(), (customers, answers) => {
        const n = answers % (customers + 1);
        const factor = finitePopulationFactor(n, customers);
        expect(factor >= 0 && factor <= 1).toBe(true);
        expect(factor === 0).toBe(n === customers);
      }),
      {
        examples: [
          [1, 0],
          [1, 1],
          [2, 1],
        ],
      },
    );
  });

  it('words its errors in full', () => {
    expect(() => finitePopulationFactor(11, 10)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: finitePopulationFactor: n must be a whole number from 0 to 10, got 11]`,
    );
    expect(() => finitePopulationFactor(0, 0)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: finitePopulationFactor: population must be a whole number ≥ 1, got 0]`,
    );
  });
});

describe('finitePopulationSampleSize', () => {
  it.each([
    [382, 500, 217],
    [382, 1, 1],
    [382, 1e6, 382],
    [1534, 2000, 869],
    [1, 1, 1],
    [1, 1000, 1],
    [100, 100, 51],
    [385, 1000, 279],
    [385, 10, 10],
    [38412, 5000, 4425],
    [50, 51, 26],
  ])('of %i among %i matches R ceiling(n / (1 + (n - 1) / N))', (n, customers, answers) => {
    expect(finitePopulationSampleSize(n, customers)).toBe(answers);
  });

  it('never asks for more than there are, or than without an end of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), population, (n, customers) => {
        const answers = finitePopulationSampleSize(n, customers);
        expect(answers).toBeGreaterThanOrEqual(1);
        expect(answers).toBeLessThanOrEqual(Math.min(n, customers));
      }),
    );
  });

  it('gives the margin that was asked for', () => {
    // At the answers found, the standard error times the factor is at most that of n answers.
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5000 }),
        fc.integer({ min: 2, max: 9000 }),
        (n, customers) => {
          const answers = finitePopulationSampleSize(n, customers);
          const error = finitePopulationFactor(answers, customers) / Math.sqrt(answers);
          expect(error).toBeLessThanOrEqual(1 / Math.sqrt(n) + 1e-12);
        },
      ),
    );
  });

  it('words its errors in full', () => {
    expect(() => finitePopulationSampleSize(0, 10)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: finitePopulationSampleSize: n must be a whole number ≥ 1, got 0]`,
    );
    expect(() => finitePopulationSampleSize(10, 2.5)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: finitePopulationSampleSize: population must be a whole number ≥ 1, got 2.5]`,
    );
  });
});
