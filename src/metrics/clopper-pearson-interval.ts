import { betaQuantile } from './beta.ts';
import type { Interval } from './intervals.ts';
import { requireCounted } from './proportion.ts';
import { requireNumber } from './ranges.ts';

/**
 * The Clopper–Pearson interval for a proportion, called “exact”: it covers the truth at least as
 * often as it says, and pays for that by being wider than it need be.
 *
 * @param successes - How many said yes: a whole number, 0 ≤ successes ≤ n.
 * @param n - How many were asked: a whole number ≥ 0.
 * @param confidence - Least coverage wanted, a share, 0 < confidence < 1.
 * @returns 0 ≤ low ≤ successes / n ≤ high ≤ 1, as shares, or undefined when n is 0.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * clopperPearsonInterval(8, 10, 0.95); // => { low: 0.444, high: 0.975 }
 *
 * @see Clopper & Pearson (1934), doi:10.1093/biomet/26.4.404
 */
export function clopperPearsonInterval(
  successes: number,
  n: number,
  confidence: number,
): Interval | undefined {
  requireCounted('clopperPearsonInterval', successes, n);
  requireNumber('clopperPearsonInterval', 'confidence', confidence, { above: 0, below: 1 });
  if (n === 0) return undefined;
  const tail = (1 - confidence) / 2;
  const failures = n - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
  };
}
