import { betaQuantile } from './beta.ts';
import type { Interval } from './intervals.ts';
import { requireCounted } from './proportion.ts';
import { requireNumber } from './ranges.ts';

/**
 * The Jeffreys interval for a proportion: the equal-tailed Bayesian one with the prior
 * Beta(½, ½), ending at 0 when nobody said yes and at 1 when everybody did.
 *
 * @param successes - How many said yes: a whole number, 0 ≤ successes ≤ n.
 * @param n - How many were asked: a whole number ≥ 0.
 * @param confidence - Probability wanted, a share, 0 < confidence < 1.
 * @returns 0 ≤ low < high ≤ 1, as shares, or undefined when n is 0.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * jeffreysInterval(8, 10, 0.95); // => { low: 0.497, high: 0.956 }
 *
 * @see Brown, Cai & DasGupta (2001), doi:10.1214/ss/1009213286
 */
export function jeffreysInterval(
  successes: number,
  n: number,
  confidence: number,
): Interval | undefined {
  requireCounted('jeffreysInterval', successes, n);
  requireNumber('jeffreysInterval', 'confidence', confidence, { above: 0, below: 1 });
  if (n === 0) return undefined;
  const tail = (1 - confidence) / 2;
  const failures = n - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes + 0.5, failures + 0.5),
    high: failures === 0 ? 1 : 1 - betaQuantile(tail, failures + 0.5, successes + 0.5),
  };
}
