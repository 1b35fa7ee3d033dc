import { binomialProbability } from './binomial.ts';
import type { Interval } from './intervals.ts';
import type { NpsGroups } from './nps.ts';
import { requireNumber, requireWhole } from './ranges.ts';

/** A way to put an interval, in points, around the score of groups with n > 0. */
export type IntervalMethod = (groups: NpsGroups, z: number) => Interval;

/** What customers are really like: shares, 0…1, that add up to at most 1; the rest are passives. */
export interface TrueShares {
  readonly promoters: number;
  readonly detractors: number;
}

/**
 * How often an interval holds the true Net Promoter Score: the probabilities of all answers whose
 * interval does, added up. Exact, nothing is drawn.
 *
 * @param method - Such as `scoreIntervalOf`.
 * @param n - How many answer: a whole number ≥ 1. Its square is the number of terms.
 * @param truth - The shares that the answers are drawn from.
 * @param z - The critical value, ≥ 0.
 * @returns 0…1.
 * @throws {RangeError} If n, a share, their sum or z is outside the ranges above.
 *
 * @example
 * npsCoverage(waldIntervalOf, 20, { promoters: 0.88, detractors: 0.03 }, 1.96); // => 0.759
 *
 * @see Rocks (2016), doi:10.1080/00031305.2016.1173124
 */
export function npsCoverage(
  method: IntervalMethod,
  n: number,
  { promoters: p, detractors: d }: TrueShares,
  z: number,
): number {
  requireWhole('npsCoverage', 'n', n, 1);
  requireNumber('npsCoverage', 'promoters', p, { from: 0, to: 1 });
  requireNumber('npsCoverage', 'detractors', d, { from: 0, to: 1 - p });
  requireNumber('npsCoverage', 'z', z, { from: 0 });
  const truth = 100 * (p - d);
  let covered = 0;
  for (let promoters = 0; promoters <= n; promoters += 1) {
    const chance = binomialProbability(promoters, n, p);
    const rest = n - promoters;
    for (let detractors = 0; detractors <= rest; detractors += 1) {
      const groups = { n, promoters, passives: rest - detractors, detractors };
      if (!holds(method(groups, z), truth)) continue;
      covered += chance * binomialProbability(detractors, rest, shareOf(d, p));
    }
  }
  return Math.min(1, covered);
}

/** Of those who are no promoters, the share of detractors. */
function shareOf(d: number, p: number): number {
  return p === 1 ? 0 : Math.min(1, d / (1 - p));
}

/** Whether an interval holds a value; its own rounding errors do not count against it. */
function holds({ low, high }: Interval, value: number): boolean {
  return low - 1e-9 <= value && value <= high + 1e-9;
}
