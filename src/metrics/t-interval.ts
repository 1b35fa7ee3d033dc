import type { Interval } from './intervals.ts';
import type { Moments } from './moments.ts';
import { requireNumber, requireWhole } from './ranges.ts';
import { studentTQuantile } from './student-t.ts';

/**
 * The t interval for a mean: mean ± t·√(variance/n).
 *
 * @param moments - n, mean and variance of the values, as `momentsOf` gives them.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @param caller - The function that an error should name.
 * @returns low < mean < high in the unit of the values, not cut off at the ends of a scale; or
 *   undefined for fewer than two values, and when all are alike: they do not say how much values vary,
 *   and an interval without a width would claim certainty.
 * @throws {RangeError} If n is not a whole number ≥ 1, the variance is negative, or the confidence
 *   is outside the range above.
 *
 * @example
 * tInterval(momentsOf([7, 6, 5, 2, 1]), 0.95); // => { low: 0.99, high: 7.41 }
 *
 * @see Student (1908), doi:10.1093/biomet/6.1.1
 */
export function tInterval(
  moments: Moments | undefined,
  confidence: number,
  caller = 'tInterval',
): Interval | undefined {
  requireNumber(caller, 'confidence', confidence, { above: 0, below: 1 });
  if (moments === undefined) return undefined;
  const { n, mean, variance } = moments;
  requireWhole(caller, 'n', n, 1);
  requireNumber(caller, 'mean', mean);
  if (variance === undefined) return undefined;
  requireNumber(caller, 'variance', variance, { from: 0 });
  if (n === 1 || variance === 0) return undefined;
  const half = Math.abs(studentTQuantile((1 - confidence) / 2, n - 1)) * Math.sqrt(variance / n);
  return { low: mean - half, high: mean + half };
}
