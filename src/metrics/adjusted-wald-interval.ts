import type { Interval } from './intervals.ts';
import { criticalValue } from './normal.ts';
import { requireCounted } from './proportion.ts';

/**
 * The adjusted Wald interval (“plus four”): the textbook’s after adding two imaginary successes and
 * two imaginary failures, whatever the confidence.
 *
 * Easy to explain and, at 95 %, nearly the Agresti–Coull interval. Sauro & Lewis use its name for
 * that other one, which adds z²/2 of each: `agrestiCoullInterval`.
 *
 * @param successes - How many said yes: a whole number, 0 ≤ successes ≤ n.
 * @param n - How many were asked: a whole number ≥ 0.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns 0 ≤ low < high ≤ 1, as shares, or undefined when n is 0. At low confidence it can miss
 *   the share itself, because the four answers pull its centre towards ½.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * adjustedWaldInterval(8, 10, 0.95); // => { low: 0.478, high: 0.951 }
 *
 * @see Agresti & Coull (1998), doi:10.1080/00031305.1998.10480550
 */
export function adjustedWaldInterval(
  successes: number,
  n: number,
  confidence: number,
): Interval | undefined {
  requireCounted('adjustedWaldInterval', successes, n);
  const z = criticalValue(confidence, 'adjustedWaldInterval');
  return n === 0 ? undefined : waldAfterAdding(2, successes, n, z);
}

/**
 * p ± z·√(p(1 − p)/n) after adding so many imaginary successes and as many failures, cut off at 0
 * and 1.
 *
 * @param added - How many of each, > 0, whole or not.
 * @param z - The critical value, ≥ 0.
 */
export function waldAfterAdding(added: number, successes: number, n: number, z: number): Interval {
  const share = (successes + added) / (n + 2 * added);
  const half = z * Math.sqrt((share * (1 - share)) / (n + 2 * added));
  return { low: Math.max(0, share - half), high: Math.min(1, share + half) };
}
