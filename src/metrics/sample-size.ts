import { criticalValue } from './normal.ts';

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
