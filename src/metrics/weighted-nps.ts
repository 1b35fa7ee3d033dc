import { kishEffectiveN } from './effective-sample-size.ts';
import { type Interval, scoreIntervalOf } from './intervals.ts';
import { criticalValue } from './normal.ts';
import { type NpsGroups, npsGroupOf } from './nps.ts';
import { comparisonOf, type NpsComparison } from './nps-comparison.ts';
import { requireLength, requireNumber, requireWhole } from './ranges.ts';

/** Weighted answers, summed: enough for every weighted measure, however many people answered. */
export interface WeightedCounts {
  /** Eleven sums of weights ≥ 0. The index is the score, from 0 to 10. */
  readonly sums: readonly number[];
  /** The sum of the squares of all weights: from Σw²/n to Σw². */
  readonly squares: number;
}

/**
 * Sums up answers and their weights.
 *
 * @param scores - Whole numbers from 0 to 10.
 * @param weights - As many finite numbers ≥ 0: how many customers each answer stands for.
 * @throws {RangeError} If the lists differ in length, or a number is outside the range above.
 *
 * @example
 * weightedCounts([9, 3], [2, 0.5]); // => sums: 2 at score 9 and 0.5 at score 3; squares: 4.25
 */
export function weightedCounts(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
): WeightedCounts {
  requireLength('weightedCounts', 'weights', weights, scores.length, 'one for each score');
  const sums = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let squares = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const [score, weight] = [scores[i], weights[i]];
    requireWhole('weightedCounts', `scores[${i}]`, score, 0, 10);
    requireNumber('weightedCounts', `weights[${i}]`, weight, { from: 0 });
    sums[score] = (sums[score] ?? 0) + weight;
    squares += weight ** 2;
  }
  return { sums, squares };
}

/**
 * The three groups, weighted, in a sample of Kish’s effective size.
 *
 * @param counts - Eleven sums of weights ≥ 0, and the sum of the squares of the weights.
 * @param caller - The function that an error should name.
 * @param owner - What stands before the name of a number in the error, e.g. `first.`.
 * @returns Numbers of people, seldom whole; divided by n they are the weighted shares. Undefined
 *   when all weights are 0.
 * @throws {RangeError} If there are not eleven sums, or a number is outside the range above.
 *
 * @see Kish (1965), Survey Sampling.
 */
export function effectiveGroups(
  { sums, squares }: WeightedCounts,
  caller = 'effectiveGroups',
  owner = '',
): NpsGroups | undefined {
  const sum = weightedGroups(sums, caller, `${owner}sums`);
  const n = kishEffectiveN(sum.n, squares, caller, `${owner}squares`);
  if (n === undefined) return undefined;
  return {
    n,
    promoters: (sum.promoters / sum.n) * n,
    passives: (sum.passives / sum.n) * n,
    detractors: (sum.detractors / sum.n) * n,
  };
}

/**
 * The Net Promoter Score of weighted answers: weighted share of promoters less that of detractors.
 *
 * @param counts - Eleven sums of weights ≥ 0; the squares do not matter here.
 * @returns −100…100, or undefined when all weights are 0.
 * @throws {RangeError} If there are not eleven sums, or a number is outside the range above.
 */
export function weightedNps(counts: WeightedCounts): number | undefined {
  const { n, promoters, detractors } = weightedGroups(counts.sums, 'weightedNps');
  return n === 0 ? undefined : (100 * (promoters - detractors)) / n;
}

/**
 * The score interval for the Net Promoter Score of weighted answers: as wide as for Kish’s effective
 * number of answers.
 *
 * @param counts - Eleven sums of weights ≥ 0, and the sum of the squares of the weights.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns −100 ≤ low ≤ NPS ≤ high ≤ 100, in points, or undefined when all weights are 0.
 * @throws {RangeError} If a number is outside the range above.
 *
 * @see Korn & Graubard (1998), Survey Methodology 24(2), 193–201, on intervals at effective sizes.
 */
export function weightedNpsInterval(
  counts: WeightedCounts,
  confidence: number,
): Interval | undefined {
  const groups = effectiveGroups(counts, 'weightedNpsInterval');
  const z = criticalValue(confidence, 'weightedNpsInterval');
  return groups === undefined ? undefined : scoreIntervalOf(groups, z);
}

/**
 * The adjusted-Wald test for two Net Promoter Scores of weighted answers, at effective sizes.
 *
 * @param first - Eleven sums of weights ≥ 0, and the sum of the squares of the weights.
 * @param second - The same of other people.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns As `npsComparison`, or undefined when all weights of one group are 0.
 * @throws {RangeError} If a number is outside the range above.
 */
export function weightedNpsComparison(
  first: WeightedCounts,
  second: WeightedCounts,
  confidence: number,
): NpsComparison | undefined {
  const one = effectiveGroups(first, 'weightedNpsComparison', 'first.');
  const two = effectiveGroups(second, 'weightedNpsComparison', 'second.');
  const z = criticalValue(confidence, 'weightedNpsComparison');
  return one === undefined || two === undefined ? undefined : comparisonOf(one, two, z);
}

/** The weights of the three groups; n is their sum. */
function weightedGroups(sums: readonly number[], caller: string, name = 'sums'): NpsGroups {
  requireLength(caller, name, sums, 11, 'one for each score from 0 to 10');
  const groups = { n: 0, promoters: 0, passives: 0, detractors: 0 };
  for (let score = 0; score < 11; score += 1) {
    const sum = sums[score];
    requireNumber(caller, `${name}[${score}]`, sum, { from: 0 });
    groups.n += sum;
    groups[npsGroupOf(score)] += sum;
  }
  return groups;
}
