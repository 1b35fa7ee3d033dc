import type { Interval } from './intervals.ts';
import {
  goodRatings,
  type RatingCounts,
  type RatingScale,
  ratingMeanInterval,
  ratingMoments,
} from './ratings.ts';
import { wilsonInterval } from './wilson-interval.ts';

const scale: RatingScale = { highest: 7, goodFrom: 5 };

/** A customer effort score, version 2.0: the higher, the less effort. */
export interface Ces {
  /** How many answered. */
  readonly n: number;
  /** 1…7. */
  readonly mean: number;
  /** How many gave a 5, 6 or 7: “the company made it easy”. */
  readonly easy: number;
  /** easy / n: 0…1. Not a percentage. */
  readonly share: number;
}

/**
 * The customer effort score, version 2.0: the mean on a scale from 1 (strongly disagree) to 7
 * (strongly agree that the company made it easy), and the share of 5 to 7.
 *
 * Version 1.0 asked for the effort itself, from 1 to 5: there high was bad.
 *
 * @param counts - Seven whole numbers ≥ 0: how many gave a 1, a 2 and so on to a 7.
 * @returns Undefined when nobody answered.
 * @throws {RangeError} If there are not seven counts, or one is not a whole number ≥ 0.
 *
 * @example
 * ces([1, 1, 0, 0, 1, 1, 1]); // => { n: 5, mean: 4.2, easy: 3, share: 0.6 }
 *
 * @see Dixon, Toman & DeLisi (2013), The Effortless Experience.
 */
export function ces(counts: RatingCounts): Ces | undefined {
  const { n, successes } = goodRatings(counts, scale, 'ces');
  const moments = ratingMoments(counts, scale, 'ces');
  if (moments === undefined) return undefined;
  return { n, mean: moments.mean, easy: successes, share: successes / n };
}

/**
 * The t interval for the mean, cut off at 1 and 7.
 *
 * @param counts - Seven whole numbers ≥ 0: how many gave a 1, a 2 and so on to a 7.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns 1 ≤ low < mean < high ≤ 7, or undefined for fewer than two answers, and when all are
 *   alike: they do not say how much answers vary.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @see Student (1908), doi:10.1093/biomet/6.1.1
 */
export function cesMeanInterval(counts: RatingCounts, confidence: number): Interval | undefined {
  return ratingMeanInterval(counts, scale, confidence, 'cesMeanInterval');
}

/**
 * The Wilson interval for the share of 5 to 7.
 *
 * @param counts - Seven whole numbers ≥ 0: how many gave a 1, a 2 and so on to a 7.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns 0 ≤ low ≤ share ≤ high ≤ 1, or undefined when nobody answered.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @see Wilson (1927), doi:10.1080/01621459.1927.10502953
 */
export function cesShareInterval(counts: RatingCounts, confidence: number): Interval | undefined {
  const { n, successes } = goodRatings(counts, scale, 'cesShareInterval');
  return wilsonInterval(successes, n, confidence, 'cesShareInterval');
}
