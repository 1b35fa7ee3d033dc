import { type Counted, type Difference, requireCounted } from './proportion.ts';
import { requireNumber } from './ranges.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Newcombe’s hybrid score interval for the difference of two independent proportions: the Wilson
 * intervals of both, put together. Never runs past ±1, and has a width when all answers are alike.
 *
 * Two intervals that overlap do not show that there is no difference; this one does show whether
 * there is.
 *
 * @param first - Successes and n of one group, whole numbers with 0 ≤ successes ≤ n.
 * @param second - The same of another group, of other people.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @param caller - The function that an error should name.
 * @returns first − second with −1 ≤ low ≤ difference ≤ high ≤ 1, as shares (0.05 is 5 points), or
 *   undefined when either n is 0.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * newcombeInterval({ successes: 56, n: 70 }, { successes: 48, n: 80 }, 0.95);
 * // => { difference: 0.2, low: 0.0524, high: 0.3339 }
 *
 * @see Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I,
 *   method 10
 */
export function newcombeInterval(
  first: Counted,
  second: Counted,
  confidence: number,
  caller = 'newcombeInterval',
): Difference | undefined {
  requireCounted(caller, first.successes, first.n, 'first.');
  requireCounted(caller, second.successes, second.n, 'second.');
  requireNumber(caller, 'confidence', confidence, { above: 0, below: 1 });
  const one = wilsonInterval(first.successes, first.n, confidence);
  const two = wilsonInterval(second.successes, second.n, confidence);
  if (one === undefined || two === undefined) return undefined;
  const [p, q] = [first.successes / first.n, second.successes / second.n];
  // In whole numbers as long as possible: p − q may be off where a half has to be rounded.
  const difference =
    (first.successes * second.n - second.successes * first.n) / (first.n * second.n);
  return {
    difference,
    low: difference - Math.hypot(p - one.low, two.high - q),
    high: difference + Math.hypot(one.high - p, q - two.low),
  };
}
