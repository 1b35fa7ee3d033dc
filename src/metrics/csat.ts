import type { Interval } from './intervals.ts';
import { newcombeInterval } from './newcombe-interval.ts';
import type { Difference } from './proportion.ts';
import {
  goodRatings,
  type RatingCounts,
  type RatingScale,
  ratingMeanInterval,
  ratingMoments,
} from './ratings.ts';
import { wilsonInterval } from './wilson-interval.ts';

const scale: RatingScale = { highest: 5, goodFrom: 4 };

/** A customer satisfaction score. */
export interface Csat {
  /** How many answered. */
  readonly n: number;
  /** How many gave a 4 or a 5. */
  readonly satisfied: number;
  /** satisfied / n: 0…1. Not a percentage. */
  readonly share: number;
  /** 1…5. */
  readonly mean: number;
}

/**
 * The customer satisfaction score: the share of 4 and 5 on a scale from 1 to 5 (top two boxes), and
 * the mean, because the share takes a 1 and a 3 for the same.
 *
 * @param counts - Five whole numbers ≥ 0: how many gave a 1, a 2, a 3, a 4, a 5.
 * @returns Undefined when nobody answered.
 * @throws {RangeError} If there are not five counts, or one is not a whole number ≥ 0.
 *
 * @example
 * csat([1, 2, 3, 14, 20]); // => { n: 40, satisfied: 34, share: 0.85, mean: 4.25 }
 *
 * @see Sauro & Lewis (2016), Quantifying the User Experience, chapter 2, on top-box scores.
 */
export function csat(counts: RatingCounts): Csat | undefined {
  const { n, successes } = goodRatings(counts, scale, 'csat');
  const moments = ratingMoments(counts, scale, 'csat');
  if (moments === undefined) return undefined;
  return { n, satisfied: successes, share: successes / n, mean: moments.mean };
}

/**
 * The Wilson interval for the share of satisfied customers.
 *
 * @param counts - Five whole numbers ≥ 0: how many gave a 1, a 2, a 3, a 4, a 5.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns 0 ≤ low ≤ share ≤ high ≤ 1, or undefined when nobody answered.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @see Wilson (1927), doi:10.1080/01621459.1927.10502953
 */
export function csatInterval(counts: RatingCounts, confidence: number): Interval | undefined {
  const { n, successes } = goodRatings(counts, scale, 'csatInterval');
  return wilsonInterval(successes, n, confidence, 'csatInterval');
}

/**
 * The t interval for the mean, cut off at 1 and 5.
 *
 * @param counts - Five whole numbers ≥ 0: how many gave a 1, a 2, a 3, a 4, a 5.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns 1 ≤ low < mean < high ≤ 5, or undefined for fewer than two answers, and when all are
 *   alike: they do not say how much answers vary.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @see Student (1908), doi:10.1093/biomet/6.1.1
 */
export function csatMeanInterval(counts: RatingCounts, confidence: number): Interval | undefined {
  return ratingMeanInterval(counts, scale, confidence, 'csatMeanInterval');
}

/**
 * The difference of two groups’ shares of satisfied customers, with Newcombe’s hybrid interval.
 *
 * @param first - Five whole numbers ≥ 0: how many gave a 1, a 2, a 3, a 4, a 5. Afterwards, say.
 * @param second - The same of other people. Before, say.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns first − second as shares, −1…1, or undefined when nobody answered in one of the groups.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @see Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 */
export function csatDifference(
  first: RatingCounts,
  second: RatingCounts,
  confidence: number,
): Difference | undefined {
  const one = goodRatings(first, scale, 'csatDifference', 'first');
  const two = goodRatings(second, scale, 'csatDifference', 'second');
  return newcombeInterval(one, two, confidence, 'csatDifference');
}
