import { waldAfterAdding } from './adjusted-wald-interval.ts';
import type { Interval } from './intervals.ts';
import { criticalValue } from './normal.ts';
import { requireCounted } from './proportion.ts';

/**
 * The Agresti–Coull interval: the textbook’s after adding z²/2 imaginary successes and as many
 * failures, which puts its centre where the Wilson interval has its own.
 *
 * @param successes - How many said yes: a whole number, 0 ≤ successes ≤ n.
 * @param n - How many were asked: a whole number ≥ 0.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns 0 ≤ low < high ≤ 1, as shares, or undefined when n is 0. Never narrower than Wilson’s,
 *   but for what is cut off at 0 and 1.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * agrestiCoullInterval(8, 10, 0.95); // => { low: 0.479, high: 0.954 }
 *
 * @see Agresti & Coull (1998), doi:10.1080/00031305.1998.10480550
 * @see Brown, Cai & DasGupta (2001), doi:10.1214/ss/1009213286, who named it.
 */
export function agrestiCoullInterval(
  successes: number,
  n: number,
  confidence: number,
): Interval | undefined {
  requireCounted('agrestiCoullInterval', successes, n);
  const z = criticalValue(confidence, 'agrestiCoullInterval');
  return n === 0 ? undefined : waldAfterAdding(z ** 2 / 2, successes, n, z);
}
