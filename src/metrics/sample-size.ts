import { criticalValue, standardNormalQuantile } from './normal.ts';
import { requireNumber } from './ranges.ts';

/** The largest variance of one answer, half promoters and half detractors: for a first survey. */
export const worstCaseVariance = 1;

/**
 * How many answers a Net Promoter Score needs to be known within a margin: z²·variance/margin² − 3,
 * rounded up.
 *
 * Answers, not invitations. For the adjusted Wald interval, whose three imaginary answers are the 3.
 *
 * @param variance - Variance of one answer, p + d − (p − d)² with p and d as shares: 0…1.
 *   Take it from an earlier survey (`npsVariance`), or `worstCaseVariance`.
 * @param margin - Half the interval’s width, in points, 0 < margin ≤ 100.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns A whole number ≥ 1.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * npsSampleSize(worstCaseVariance, 10, 0.95); // => 382
 *
 * @see Rocks (2016), doi:10.1080/00031305.2016.1173124, on the interval behind it.
 */
export function npsSampleSize(variance: number, margin: number, confidence: number): number {
  if (!(variance >= 0 && variance <= 1)) {
    throw new RangeError(`npsSampleSize: variance must be from 0 to 1, got ${variance}`);
  }
  if (!(margin > 0 && margin <= 100)) {
    throw new RangeError(
      `npsSampleSize: margin must be greater than 0 and at most 100 points, got ${margin}`,
    );
  }
  const z = criticalValue(confidence, 'npsSampleSize');
  return Math.max(1, Math.ceil(variance * ((100 * z) / margin) ** 2 - 3));
}

/** What a comparison of two Net Promoter Scores should be able to find. */
export interface NpsComparisonDesign {
  /** Variance of one answer in either group: 0…1 each, as `npsVariance` gives it. */
  readonly variances: readonly [number, number];
  /** The smallest difference that matters, in points, greater than 0 and at most 200. */
  readonly difference: number;
  /** How sure to be of a difference that is found, a share, 0 < confidence < 1. */
  readonly confidence: number;
  /** How sure to be of finding it if it is there, a share, 0.5 ≤ power < 1; often 0.8. */
  readonly power: number;
}

/**
 * How many answers each of two groups needs, so that a difference of their Net Promoter Scores is
 * found: (zα + zβ)²·(v₁ + v₂)/difference², rounded up.
 *
 * Answers, not invitations. About twice as many in each group as one score with that margin needs,
 * and half as many again or more for the power: comparing takes far more answers than measuring.
 *
 * @returns A whole number ≥ 1, for one group.
 * @throws {RangeError} If any argument is outside the ranges above.
 *
 * @example
 * npsComparisonSampleSize({ variances: [1, 1], difference: 10, confidence: 0.95, power: 0.8 });
 * // => 1570
 *
 * @see Sauro & Lewis (2016), Quantifying the User Experience, chapter 6.
 */
export function npsComparisonSampleSize(design: NpsComparisonDesign): number {
  const { variances, difference, confidence, power } = design;
  const caller = 'npsComparisonSampleSize';
  requireNumber(caller, 'variances[0]', variances[0], { from: 0, to: 1 });
  requireNumber(caller, 'variances[1]', variances[1], { from: 0, to: 1 });
  requireNumber(caller, 'difference', difference, { above: 0, to: 200 });
  requireNumber(caller, 'power', power, { from: 0.5, below: 1 });
  const z = criticalValue(confidence, caller) + standardNormalQuantile(power);
  const variance = variances[0] + variances[1];
  return Math.max(1, Math.ceil(variance * ((100 * z) / difference) ** 2));
}
