import type { Interval } from './intervals.ts';
import { criticalValue } from './normal.ts';
import { requireCounted } from './proportion.ts';

/**
 * The Wilson score interval for a proportion: all shares that a score test would not reject.
 *
 * The one to show around any yes/no share: satisfied customers (CSAT), contacts solved at first
 * (FCR), customers lost. Unlike the textbook’s p ± z·SE it stays within 0 and 1, has a width when
 * all answers are alike, and holds up with the few answers of a case.
 *
 * @param successes - How many said yes: a whole number, 0 ≤ successes ≤ n.
 * @param n - How many were asked: a whole number ≥ 0.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @param caller - The function that an error should name.
 * @returns 0 ≤ low ≤ successes / n ≤ high ≤ 1, as shares, or undefined when n is 0.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * wilsonInterval(8, 10, 0.95); // => { low: 0.490, high: 0.943 }
 *
 * @see Wilson (1927), doi:10.1080/01621459.1927.10502953
 * @see Brown, Cai & DasGupta (2001), doi:10.1214/ss/1009213286, on why not the Wald interval.
 */
export function wilsonInterval(
  successes: number,
  n: number,
  confidence: number,
  caller = 'wilsonInterval',
): Interval | undefined {
  requireCounted(caller, successes, n);
  const z = criticalValue(confidence, caller);
  if (n === 0) return undefined;
  return { low: wilsonLow(successes, n, z), high: 1 - wilsonLow(n - successes, n, z) };
}

/** The lower root as the product of both divided by the upper: nothing cancels when it is small. */
function wilsonLow(successes: number, n: number, z: number): number {
  const share = successes / n;
  const pull = z ** 2 / n;
  const root = Math.sqrt((share * (1 - share) + pull / 4) * pull);
  return share === 0 ? 0 : share ** 2 / (share + pull / 2 + root);
}
