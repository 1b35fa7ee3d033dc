import { npsShares, type ScoreCounts } from './nps.ts';
import { comparisonOf } from './nps-comparison.ts';
import type { Part } from './part.ts';
import { criticalValue } from './normal.ts';
import { requireNumber, requireWhole } from './ranges.ts';

/** The impact of a department or touchpoint on the Net Promoter Score, in points. */
export interface NpsImpact {
  /** Positive means that it lifts the company. */
  readonly impact: number;
  /** The interval of the impact, its share of the answers taken as given. */
  readonly low: number;
  readonly high: number;
}

/**
 * Leave-one-out impact: the whole’s value less what it would be without one group’s answers,
 * m/(n − m)·(value of the group − value of the whole).
 *
 * Impacts of several groups do not add up to anything.
 *
 * @param group - The group: its n is at most that of the whole.
 * @param whole - Everybody, the group included.
 * @returns In the unit of the values, positive if the group lifts the whole; or undefined when the
 *   group has no answers, or is the whole.
 * @throws {RangeError} If a number is outside the range above.
 *
 * @example
 * leaveOneOutImpact({ n: 50, value: 10 }, { n: 200, value: 40 }); // => -10
 */
export function leaveOneOutImpact(group: Part, whole: Part): number | undefined {
  requireNumber('leaveOneOutImpact', 'whole.n', whole.n, { from: 0 });
  requireNumber('leaveOneOutImpact', 'group.n', group.n, { from: 0, to: whole.n });
  requireNumber('leaveOneOutImpact', 'group.value', group.value);
  requireNumber('leaveOneOutImpact', 'whole.value', whole.value);
  if (group.n === 0 || group.n === whole.n) return undefined;
  return (group.n / (whole.n - group.n)) * (group.value - whole.value);
}

/**
 * Leave-one-out impact on the Net Promoter Score, with its interval: the group’s share of the answers
 * times the difference between it and everybody else (`npsComparison`).
 *
 * @param group - Eleven whole numbers ≥ 0: how many in the group gave each score from 0 to 10.
 * @param whole - The same of everybody, the group included.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns −100…100 points, positive if the group lifts the company; or undefined when the group
 *   has no answers, or all of them.
 * @throws {RangeError} If a count or the confidence is outside the ranges above, or the group has
 *   more of some score than everybody.
 */
export function npsImpact(
  group: ScoreCounts,
  whole: ScoreCounts,
  confidence: number,
): NpsImpact | undefined {
  const one = npsShares(group, 'npsImpact', 'group');
  const all = npsShares(whole, 'npsImpact', 'whole');
  const z = criticalValue(confidence, 'npsImpact');
  const rest = whole.map((count, score) => {
    requireWhole('npsImpact', `group[${score}]`, group[score], 0, count);
    return count - group[score];
  });
  if (one.n === 0 || one.n === all.n) return undefined;
  const share = one.n / all.n;
  const { difference, low, high } = comparisonOf(one, npsShares(rest), z);
  return { impact: share * difference, low: share * low, high: share * high };
}
