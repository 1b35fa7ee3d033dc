import { drawBinomial } from './binomial.ts';
import type { Interval } from './intervals.ts';
import { npsShares, type ScoreCounts } from './nps.ts';
import { quantileOfSorted } from './quantile.ts';
import { seededRandom } from './random.ts';
import { requireNumber, requireWhole } from './ranges.ts';

/** How a bootstrap is done. */
export interface BootstrapOptions {
  /** A whole number from 0 to 4,294,967,295. The same seed gives the same interval. */
  readonly seed: number;
  /** How many samples to draw: a whole number from 100 to 1,000,000; 10,000 if not said. */
  readonly resamples?: number;
}

/**
 * The bootstrap interval for a Net Promoter Score, by percentiles: as many answers are drawn again
 * and again from the answers themselves, and the middle of the scores that come out is kept.
 *
 * For teaching, beside the score interval: it needs no formula, and shares a fault of the
 * textbook’s: when all answers are alike it has no width.
 *
 * @param counts - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @param options - The seed, and how many samples to draw.
 * @returns −100 ≤ low ≤ high ≤ 100, in points, or undefined when nobody answered.
 * @throws {RangeError} If any argument is outside the ranges above.
 *
 * @example
 * npsBootstrapInterval([0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 3], 0.95, { seed: 1 });
 * // => { low: -40, high: 100 }
 *
 * @see Efron (1979), doi:10.1214/aos/1176344552
 */
export function npsBootstrapInterval(
  counts: ScoreCounts,
  confidence: number,
  { seed, resamples = 10_000 }: BootstrapOptions,
): Interval | undefined {
  const { n, promoters, detractors } = npsShares(counts, 'npsBootstrapInterval');
  requireNumber('npsBootstrapInterval', 'confidence', confidence, { above: 0, below: 1 });
  requireWhole('npsBootstrapInterval', 'resamples', resamples, 100, 1_000_000);
  const random = seededRandom(seed, 'npsBootstrapInterval');
  if (n === 0) return undefined;
  const notPromoters = n - promoters;
  const scores = Float64Array.from({ length: resamples }, () => {
    const drawn = drawBinomial(n, promoters / n, random);
    const against = notPromoters === 0 ? 0 : detractors / notPromoters;
    return (100 * (drawn - drawBinomial(n - drawn, against, random))) / n;
  }).sort();
  return {
    low: percentile(scores, (1 - confidence) / 2),
    high: percentile(scores, (1 + confidence) / 2),
  };
}

function percentile(scores: Float64Array, p: number): number {
  return quantileOfSorted(scores, p) ?? Number.NaN;
}
