import type { NpsImpact } from './leave-one-out-impact.ts';
import { criticalValue } from './normal.ts';
import { comparisonOf } from './nps-comparison.ts';
import { effectiveGroups, type WeightedCounts } from './weighted-nps.ts';

/**
 * Leave-one-out impact on a weighted Net Promoter Score, with its interval: the group’s share of the
 * weights times the difference between it and everybody else, at effective sizes.
 *
 * @param group - Eleven sums of weights ≥ 0, and the sum of the squares of the weights.
 * @param whole - The same of everybody, the group included.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns −100…100 points, positive if the group lifts the company; or undefined when the group has
 *   no weight, or all of it.
 * @throws {RangeError} If a number is outside the range above.
 */
export function weightedNpsImpact(
  group: WeightedCounts,
  whole: WeightedCounts,
  confidence: number,
): NpsImpact | undefined {
  const z = criticalValue(confidence, 'weightedNpsImpact');
  const one = effectiveGroups(group, 'weightedNpsImpact', 'group.');
  const rest = effectiveGroups(withoutGroup(group, whole), 'weightedNpsImpact', 'rest.');
  if (one === undefined || rest === undefined) return undefined;
  const share = totalOf(group) / totalOf(whole);
  const { difference, low, high } = comparisonOf(one, rest, z);
  return { impact: share * difference, low: share * low, high: share * high };
}

/** Differences of sums that were added up in another order may miss 0 by a hair. */
function withoutGroup(group: WeightedCounts, whole: WeightedCounts): WeightedCounts {
  const hair = 1e-9 * totalOf(whole);
  const sums = whole.sums.map((sum, score) => {
    const left = sum - (group.sums[score] ?? 0);
    if (left < -hair) {
      throw new RangeError(
        `weightedNpsImpact: group.sums[${score}] must be at most ${sum}, got ${group.sums[score]}`,
      );
    }
    return left < hair ? 0 : left;
  });
  const total = sums.reduce((sum, part) => sum + part, 0);
  return {
    sums,
    squares: Math.min(
      total ** 2,
      Math.max(Number.EPSILON * whole.squares, whole.squares - group.squares),
    ),
  };
}

function totalOf({ sums }: WeightedCounts): number {
  return sums.reduce((sum, part) => sum + part, 0);
}
