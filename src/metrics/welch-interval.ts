import type { Moments } from './moments.ts';
import type { Difference } from './proportion.ts';
import { requireNumber, requireWhole } from './ranges.ts';
import { studentTQuantile, studentTTails } from './student-t.ts';

/** The difference of two means, as Welch’s t test has it. */
export interface WelchDifference extends Difference {
  /** Two-sided, 0…1: how often chance alone would give means at least as far apart. */
  readonly p: number;
  /** Of freedom, ≥ 1 and seldom whole. */
  readonly degrees: number;
}

/** Moments whose variance says something. */
type Varied = Moments & { readonly variance: number };

/**
 * The difference of the means of two groups of different people, whose values need not vary alike:
 * Welch’s t test, with Satterthwaite’s degrees of freedom.
 *
 * @param first - n, mean and variance of one group, as `momentsOf` gives them. Afterwards, say.
 * @param second - The same of the other, in the same unit. Before, say.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns first − second with low < difference < high in the unit of the values, not cut off at the
 *   ends of a scale; or undefined when a group has fewer than two values, or all alike: they do not
 *   say how much values vary.
 * @throws {RangeError} If an n is not a whole number ≥ 1, a variance is negative, or the confidence
 *   is outside the range above.
 *
 * @example
 * welchInterval(momentsOf([120, 80, 95, 240, 60, 75]), momentsOf([20, 31, 18, 25]), 0.95);
 * // => { difference: 88.17, low: 18.89, high: 157.44, p: 0.022, degrees: 5.12 }
 *
 * @see Welch (1947), doi:10.1093/biomet/34.1-2.28
 * @see Satterthwaite (1946), doi:10.2307/3002019
 */
export function welchInterval(
  first: Moments | undefined,
  second: Moments | undefined,
  confidence: number,
): WelchDifference | undefined {
  requireNumber('welchInterval', 'confidence', confidence, { above: 0, below: 1 });
  const [one, two] = [varied('first', first), varied('second', second)];
  if (one === undefined || two === undefined) return undefined;
  const [a, b] = [one.variance / one.n, two.variance / two.n];
  // Of their share in the whole, lest the square of a small variance be nothing.
  const share = a / (a + b);
  const degrees = 1 / (share ** 2 / (one.n - 1) + (1 - share) ** 2 / (two.n - 1));
  const error = Math.sqrt(a + b);
  const difference = one.mean - two.mean;
  const half = Math.abs(studentTQuantile((1 - confidence) / 2, degrees)) * error;
  return {
    difference,
    low: difference - half,
    high: difference + half,
    p: studentTTails(difference / error, degrees),
    degrees,
  };
}

/** Undefined when the values do not say how much they vary. */
function varied(name: string, moments: Moments | undefined): Varied | undefined {
  if (moments === undefined) return undefined;
  const { n, mean, variance } = moments;
  requireWhole('welchInterval', `${name}.n`, n, 1);
  requireNumber('welchInterval', `${name}.mean`, mean);
  if (variance === undefined) return undefined;
  requireNumber('welchInterval', `${name}.variance`, variance, { from: 0 });
  return n === 1 || variance === 0 ? undefined : { n, mean, variance };
}
