import type { Interval } from './intervals.ts';
import type { Moments } from './moments.ts';
import type { Counted } from './proportion.ts';
import { requireLength, requireWhole } from './ranges.ts';
import { tInterval } from './t-interval.ts';

/**
 * Answers on a scale that starts at 1, counted: whole numbers ≥ 0, the first of which is how many
 * gave a 1. The index is not the score.
 */
export type RatingCounts = readonly number[];

/** A scale from 1. */
export interface RatingScale {
  /** The highest score, which is also how many there are. */
  readonly highest: number;
  /** The lowest score that counts as a good one. */
  readonly goodFrom: number;
}

/**
 * How many of all answers are good ones.
 *
 * @throws {RangeError} If there is not one count for each score, or one is not a whole number ≥ 0.
 */
export function goodRatings(
  counts: RatingCounts,
  scale: RatingScale,
  caller: string,
  name = 'counts',
): Counted {
  let [n, successes] = [0, 0];
  for (const [score, count] of scored(counts, scale, caller, name)) {
    n += count;
    if (score >= scale.goodFrom) successes += count;
  }
  return { n, successes };
}

/**
 * The mean and variance of the scores.
 *
 * @returns Undefined when nobody answered.
 * @throws {RangeError} If there is not one count for each score, or one is not a whole number ≥ 0.
 */
export function ratingMoments(
  counts: RatingCounts,
  scale: RatingScale,
  caller: string,
): Moments | undefined {
  const pairs = scored(counts, scale, caller);
  const n = pairs.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return undefined;
  const mean = pairs.reduce((sum, [score, count]) => sum + score * count, 0) / n;
  const squares = pairs.reduce((sum, [score, count]) => sum + count * (score - mean) ** 2, 0);
  return { n, mean, variance: n === 1 ? undefined : squares / (n - 1) };
}

/**
 * The t interval for the mean of the scores, cut off at the ends of the scale.
 *
 * @returns Undefined for fewer than two answers, and when all are alike.
 * @throws {RangeError} If a count or the confidence is impossible.
 */
export function ratingMeanInterval(
  counts: RatingCounts,
  scale: RatingScale,
  confidence: number,
  caller: string,
): Interval | undefined {
  const interval = tInterval(ratingMoments(counts, scale, caller), confidence, caller);
  if (interval === undefined) return undefined;
  return { low: Math.max(1, interval.low), high: Math.min(scale.highest, interval.high) };
}

/** Each score with its count. */
function scored(
  counts: RatingCounts,
  { highest }: RatingScale,
  caller: string,
  name = 'counts',
): (readonly [score: number, count: number])[] {
  requireLength(caller, name, counts, highest, `one for each score from 1 to ${highest}`);
  return Array.from({ length: highest }, (_, index) => {
    const count = counts[index];
    requireWhole(caller, `${name}[${index}]`, count, 0);
    return [index + 1, count] as const;
  });
}
