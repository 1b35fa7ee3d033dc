import { describe, expect, it } from 'vitest';
import { adjustedWaldIntervalOf, scoreIntervalOf, waldIntervalOf } from '#metrics/intervals.ts';
import { criticalValue } from '#metrics/normal.ts';
import { npsCoverage } from '#metrics/nps-coverage.ts';

const z = criticalValue(0.95);
const truth = { promoters: 0.88, detractors: 0.03 };

describe('how often an interval holds the true score', () => {
  // Rocks (2016); also summed with SciPy: multinomial.pmf over all answers.
  it.each([
    [20, 'Wald', waldIntervalOf, 75.9],
    [20, 'adjusted Wald', adjustedWaldIntervalOf, 95.3],
    [20, 'score', scoreIntervalOf, 95.6],
    [5, 'Wald', waldIntervalOf, 46.4],
    [5, 'adjusted Wald', adjustedWaldIntervalOf, 88.8],
    [5, 'score', scoreIntervalOf, 94.3],
  ] as const)('of %i answers at +85 is known for %s', (n, _name, method, percent) => {
    expect(100 * npsCoverage(method, n, truth, z)).toBeCloseTo(percent, 1);
  });

  it('is 1 for an interval that holds everything, and 0 for one beside the truth', () => {
    expect(npsCoverage(() => ({ low: -100, high: 100 }), 12, truth, z)).toBeCloseTo(1, 12);
    expect(npsCoverage(() => ({ low: 86, high: 100 }), 12, truth, z)).toBe(0);
  });

  it('is all or nothing where all customers are alike', () => {
    for (const alike of [
      { promoters: 1, detractors: 0 },
      { promoters: 0, detractors: 1 },
      { promoters: 0, detractors: 0 },
    ]) {
      expect(npsCoverage(scoreIntervalOf, 7, alike, z)).toBeCloseTo(1, 12);
    }
  });
});

it('refuses what cannot be', () => {
  const cover = (n: number, promoters: number, detractors: number): number =>
    npsCoverage(scoreIntervalOf, n, { promoters, detractors }, z);
  expect(() => cover(0, 0.5, 0.2)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: npsCoverage: n must be a whole number ≥ 1, got 0]`,
  );
  expect(() => cover(5, 0.75, 0.5)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: npsCoverage: detractors must be from 0 to 0.25, got 0.5]`,
  );
  expect(() => npsCoverage(scoreIntervalOf, 5, truth, -1)).toThrow(RangeError);
});
