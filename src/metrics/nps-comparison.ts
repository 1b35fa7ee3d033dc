import { adjustedGroups } from './intervals.ts';
import { criticalValue, standardNormalUpperTail } from './normal.ts';
import { groupVariance, type NpsGroups, npsShares, type ScoreCounts } from './nps.ts';
import type { Difference } from './proportion.ts';
import type { TestResult } from './two-proportion-test.ts';

/** What to say of a difference. “Could be noise” does not mean that there is none. */
export type NoiseVerdict = 'more-than-noise' | 'could-be-noise';

/** Two Net Promoter Scores compared. Differences are in points, −200…200. */
export interface NpsComparison extends Difference {
  /** The adjusted difference in standard errors. */
  readonly z: number;
  /** Two-sided, 0…1: how often chance alone would give a z at least as far from 0. */
  readonly p: number;
  /** “More than noise” if p < 1 − confidence, which is when the interval leaves out 0. */
  readonly verdict: NoiseVerdict;
}

/**
 * The adjusted-Wald test for two Net Promoter Scores of different people: to each group three
 * imaginary answers are added, ¾ of them promoters, ¾ detractors and 1½ passives.
 *
 * @param first - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10. This quarter’s,
 *   say.
 * @param second - The same of the other group. Last quarter’s, say.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns The scores’ difference as observed, first − second, with the interval of the adjusted
 *   one; or undefined when nobody answered in one of the groups.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @example
 * const now = [5, 0, 0, 0, 0, 0, 0, 0, 10, 0, 25]; // 40 people, NPS +50
 * const before = [10, 0, 0, 0, 0, 0, 0, 0, 15, 0, 15]; // 40 people, NPS +12.5
 * npsComparison(now, before, 0.95);
 * // => { difference: 37.5, low: 3.3, high: 66.5, z: 2.2, p: 0.03, verdict: 'more-than-noise' }
 *
 * @see Lewis & Sauro (2021), How to Statistically Compare Two Net Promoter Scores,
 *   https://measuringu.com/nps-significance-test/
 */
export function npsComparison(
  first: ScoreCounts,
  second: ScoreCounts,
  confidence: number,
): NpsComparison | undefined {
  const one = npsShares(first, 'npsComparison', 'first');
  const two = npsShares(second, 'npsComparison', 'second');
  const z = criticalValue(confidence, 'npsComparison');
  return one.n === 0 || two.n === 0 ? undefined : comparisonOf(one, two, z);
}

/**
 * The same for groups of any size, whole or not, with n > 0: for weighted answers.
 *
 * @param critical - The critical value, ≥ 0.
 */
export function comparisonOf(one: NpsGroups, two: NpsGroups, critical: number): NpsComparison {
  const [first, second] = [adjustedGroups(one), adjustedGroups(two)];
  const error = 100 * Math.sqrt(groupVariance(first) / first.n + groupVariance(second) / second.n);
  const centre = scoreOf(first) - scoreOf(second);
  const z = centre / error;
  return {
    difference: scoreOf(one) - scoreOf(two),
    low: Math.max(-200, centre - critical * error),
    high: Math.min(200, centre + critical * error),
    z,
    p: 2 * standardNormalUpperTail(Math.abs(z)),
    verdict: Math.abs(z) > critical ? 'more-than-noise' : 'could-be-noise',
  };
}

/**
 * The textbook’s test for two Net Promoter Scores of different people, without imaginary answers:
 * with few answers it speaks of a change too readily. Here to be compared with the adjusted one.
 *
 * @param first - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @param second - The same of the other group.
 * @returns The scores’ difference in points with z and p, or undefined when nobody answered in one of
 *   the groups, or all answers within each are alike.
 * @throws {RangeError} If a count is not a whole number ≥ 0.
 */
export function npsPlainTest(first: ScoreCounts, second: ScoreCounts): TestResult | undefined {
  const one = npsShares(first, 'npsPlainTest', 'first');
  const two = npsShares(second, 'npsPlainTest', 'second');
  if (one.n === 0 || two.n === 0) return undefined;
  const error = 100 * Math.sqrt(groupVariance(one) / one.n + groupVariance(two) / two.n);
  if (error === 0) return undefined;
  const difference = scoreOf(one) - scoreOf(two);
  const z = difference / error;
  return { difference, z, p: 2 * standardNormalUpperTail(Math.abs(z)) };
}

function scoreOf({ n, promoters, detractors }: NpsGroups): number {
  return (100 * (promoters - detractors)) / n;
}
