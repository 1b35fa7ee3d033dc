import { criticalValue } from './normal.ts';
import { groupVariance, type NpsGroups, npsShares, type ScoreCounts } from './nps.ts';

/** A closed interval on the scale of the estimate it belongs to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The score interval for a Net Promoter Score: all scores that a test would not reject.
 *
 * The one to show. A Net Promoter Score is a difference of paired proportions (nobody is both
 * promoter and detractor), so this is Tango’s interval: it stays within ±100, has a width even when
 * all answers are alike, and covers the truth about as often as it says with five answers.
 *
 * @param counts - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns −100 ≤ low ≤ NPS ≤ high ≤ 100, in points, or undefined when nobody answered.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @example
 * npsScoreInterval([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], 0.95); // => { low: -100, high: 58.7 }
 *
 * @see Tango (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<891::AID-SIM780>3.0.CO;2-B
 * @see Rocks (2016), doi:10.1080/00031305.2016.1173124, on its coverage for Net Promoter Scores.
 */
export function npsScoreInterval(counts: ScoreCounts, confidence: number): Interval | undefined {
  const groups = npsShares(counts, 'npsScoreInterval');
  const z = criticalValue(confidence, 'npsScoreInterval');
  return groups.n === 0 ? undefined : scoreIntervalOf(groups, z);
}

/**
 * The score interval of groups of any size, whole or not, with n > 0: for weighted answers.
 *
 * @param z - The critical value, ≥ 0.
 * @returns −100 ≤ low ≤ NPS ≤ high ≤ 100, in points.
 */
export function scoreIntervalOf(groups: NpsGroups, z: number): Interval {
  return { low: 100 * scoreBound(groups, z, -1), high: 100 * scoreBound(groups, z, 1) };
}

/**
 * The Wald interval, NPS ± z·SE: the textbook’s, here to be compared with better ones.
 *
 * Its faults are left in, to be seen: it runs past ±100, and has no width when all answers are alike.
 *
 * @param counts - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns low ≤ NPS ≤ high, in points, not clamped, or undefined when nobody answered.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @see Rocks (2016), doi:10.1080/00031305.2016.1173124
 */
export function npsWaldInterval(counts: ScoreCounts, confidence: number): Interval | undefined {
  const groups = npsShares(counts, 'npsWaldInterval');
  const z = criticalValue(confidence, 'npsWaldInterval');
  return groups.n === 0 ? undefined : waldIntervalOf(groups, z);
}

/**
 * The adjusted Wald interval: the textbook’s after adding three imaginary answers, ¾ of them
 * promoters, ¾ detractors and 1½ passives. Nearly as good as the score interval, and easy to explain.
 *
 * @param counts - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns −100 ≤ low < high ≤ 100, in points, or undefined when nobody answered. At low confidence
 *   it can miss the score itself, because the three answers pull its centre towards 0.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @see Rocks (2016), doi:10.1080/00031305.2016.1173124
 */
export function npsAdjustedWaldInterval(
  counts: ScoreCounts,
  confidence: number,
): Interval | undefined {
  const groups = npsShares(counts, 'npsAdjustedWaldInterval');
  const z = criticalValue(confidence, 'npsAdjustedWaldInterval');
  return groups.n === 0 ? undefined : adjustedWaldIntervalOf(groups, z);
}

/** The same of groups with n > 0 and a critical value z ≥ 0. */
export function adjustedWaldIntervalOf(groups: NpsGroups, z: number): Interval {
  const { low, high } = waldIntervalOf(adjustedGroups(groups), z);
  return { low: Math.max(-100, low), high: Math.min(100, high) };
}

/** The groups with the three imaginary answers: ¾ promoters, 1½ passives, ¾ detractors. */
export function adjustedGroups({ n, promoters, passives, detractors }: NpsGroups): NpsGroups {
  return {
    n: n + 3,
    promoters: promoters + 0.75,
    passives: passives + 1.5,
    detractors: detractors + 0.75,
  };
}

/** The Wald interval of groups of any size, whole or not, with n > 0, and a critical value z ≥ 0. */
export function waldIntervalOf(groups: NpsGroups, z: number): Interval {
  const centre = (100 * (groups.promoters - groups.detractors)) / groups.n;
  const half = 100 * z * Math.sqrt(groupVariance(groups) / groups.n);
  return { low: centre - half, high: centre + half };
}

/** The last difference of shares between the estimate and `edge` (−1 or 1) that the test accepts. */
function scoreBound(groups: NpsGroups, z: number, edge: -1 | 1): number {
  const estimate = (groups.promoters - groups.detractors) / groups.n;
  let accepted = estimate;
  let rejected: number = edge;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (accepted + rejected) / 2;
    // Squared and multiplied out, because at ±1 the variance is 0 and a quotient would be NaN.
    const rejects =
      groups.n * (estimate - middle) ** 2 > z ** 2 * constrainedVariance(groups, middle);
    if (rejects) rejected = middle;
    else accepted = middle;
  }
  return accepted;
}

/**
 * The variance of one answer under the hypothesis p − d = difference, with p and d as likely as the
 * answers make them. Of the two, the smaller one maximises the trinomial likelihood; it is the larger
 * root x of 2x² + ((2 − more + less)·gap − more − less)·x − less·gap·(1 − gap) = 0.
 */
function constrainedVariance(groups: NpsGroups, difference: number): number {
  const p = groups.promoters / groups.n;
  const d = groups.detractors / groups.n;
  // Solved for the smaller share, no term under the root is negative: near ±1 they would cancel.
  const [more, less] = difference < 0 ? [d, p] : [p, d];
  const gap = Math.abs(difference);
  const middle = (2 - more + less) * gap - more - less;
  const last = less * gap * (1 - gap);
  const root = (Math.sqrt(middle ** 2 + 8 * last) - middle) / 4;
  return 2 * root + gap * (1 - gap);
}
