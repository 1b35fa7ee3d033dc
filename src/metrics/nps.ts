import { requireWhole } from './ranges.ts';

/**
 * Answers to “would you recommend us?”, counted: eleven whole numbers ≥ 0. The index is the score,
 * from 0 to 10.
 */
export type ScoreCounts = readonly number[];

/** How many people are in each group; n is their sum. Numbers of people, not shares. */
export interface NpsGroups {
  readonly n: number;
  /** Scores 9 and 10. */
  readonly promoters: number;
  /** Scores 7 and 8. */
  readonly passives: number;
  /** Scores 0 to 6. */
  readonly detractors: number;
}

export type NpsGroup = 'detractors' | 'passives' | 'promoters';

/**
 * Whose score it is: detractors 0 to 6, passives 7 and 8, promoters 9 and 10.
 *
 * @param score - A whole number from 0 to 10: 6.5 belongs to no group.
 * @throws {RangeError} If it is anything else.
 */
export function npsGroupOf(score: number): NpsGroup {
  requireWhole('npsGroupOf', 'score', score, 0, 10);
  if (score > 8) return 'promoters';
  return score > 6 ? 'passives' : 'detractors';
}

/**
 * The three groups behind a Net Promoter Score.
 *
 * @param counts - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @param caller - The function that an error should name.
 * @param name - The argument that an error should name.
 * @returns Numbers of people; all 0 when nobody answered.
 * @throws {RangeError} If there are not eleven counts, or one is not a whole number ≥ 0.
 *
 * @example
 * npsShares([0, 0, 0, 1, 0, 0, 0, 0, 2, 3, 4]);
 * // => { n: 10, promoters: 7, passives: 2, detractors: 1 }
 *
 * @see Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12).
 */
export function npsShares(counts: ScoreCounts, caller = 'npsShares', name = 'counts'): NpsGroups {
  if (counts.length !== 11) {
    throw new RangeError(
      `${caller}: ${name} must have 11 entries, one for each score from 0 to 10, got ${counts.length}`,
    );
  }
  const groups = { n: 0, promoters: 0, passives: 0, detractors: 0 };
  // By index, because for…of and forEach would take the hole in a sparse array for no entry at all.
  for (let score = 0; score < 11; score += 1) {
    const count = counts[score];
    if (count === undefined || !Number.isInteger(count) || count < 0) {
      throw new RangeError(`${caller}: ${name}[${score}] must be a whole number ≥ 0, got ${count}`);
    }
    groups.n += count;
    groups[npsGroupOf(score)] += count;
  }
  return groups;
}

/**
 * The Net Promoter Score: the share of promoters less the share of detractors, in points.
 *
 * Not rounded: round once, where it is shown.
 *
 * @param counts - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @returns −100…100, or undefined when nobody answered.
 * @throws {RangeError} If there are not eleven counts, or one is not a whole number ≥ 0.
 *
 * @example
 * nps([0, 0, 0, 1, 0, 0, 0, 0, 2, 3, 4]); // => 60
 */
export function nps(counts: ScoreCounts): number | undefined {
  const { n, promoters, detractors } = npsShares(counts, 'nps');
  return n === 0 ? undefined : (100 * (promoters - detractors)) / n;
}

/**
 * The variance of one answer, counted as 1 for a promoter, 0 for a passive, −1 for a detractor.
 *
 * @param counts - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @returns p + d − (p − d)² with p and d as shares: 0…1, or undefined when nobody answered.
 * @throws {RangeError} If there are not eleven counts, or one is not a whole number ≥ 0.
 */
export function npsVariance(counts: ScoreCounts): number | undefined {
  const groups = npsShares(counts, 'npsVariance');
  return groups.n === 0 ? undefined : groupVariance(groups);
}

/**
 * The standard error of a Net Promoter Score: how far scores of as many answers stray from the true
 * one, typically. 0 when all answers are alike, which is why intervals are not made from it alone.
 *
 * @param counts - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @returns √(variance/n) in points: 0…100, or undefined when nobody answered.
 * @throws {RangeError} If there are not eleven counts, or one is not a whole number ≥ 0.
 */
export function npsStandardError(counts: ScoreCounts): number | undefined {
  const groups = npsShares(counts, 'npsStandardError');
  return groups.n === 0 ? undefined : 100 * Math.sqrt(groupVariance(groups) / groups.n);
}

/** The variance of one answer in groups of any size ≥ 0, whole or not, with n > 0: 0…1. */
export function groupVariance({ n, promoters, passives, detractors }: NpsGroups): number {
  const p = promoters / n;
  const d = detractors / n;
  // Equal to p + d − (p − d)², but without a subtraction it can neither cancel nor fall below 0.
  return (p + d) * (passives / n) + 4 * p * d;
}
