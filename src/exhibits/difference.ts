import { fisherExactTest } from '#metrics/fisher-exact-test.ts';
import { type Estimate, intervalDifference } from '#metrics/interval-difference.ts';
import type { Moments } from '#metrics/moments.ts';
import { newcombeInterval } from '#metrics/newcombe-interval.ts';
import { npsVariance, type ScoreCounts } from '#metrics/nps.ts';
import { npsComparison, npsPlainTest } from '#metrics/nps-comparison.ts';
import type { Counted } from '#metrics/proportion.ts';
import { npsComparisonSampleSize } from '#metrics/sample-size.ts';
import { twoProportionTest } from '#metrics/two-proportion-test.ts';
import { welchInterval } from '#metrics/welch-interval.ts';
import { type Figure, within } from './figure.ts';

type Compared = Omit<Figure, 'style' | 'n' | 'decimals'>;

/**
 * The difference of one measure between two groups of people: of NPS by the adjusted-Wald comparison,
 * of shares by Newcombe’s interval, both in points; of means by Welch’s; of anything else from their
 * two intervals, where they have some.
 */
export function differenceOf(one: Figure, two: Figure, confidence: number): Figure {
  const both = one.value !== undefined && two.value !== undefined;
  const { value, ...rest } = compared(one, two, confidence);
  return {
    value: both ? value : undefined,
    style: 'signed',
    n: Math.min(one.n, two.n),
    ...rest,
    ...(one.decimals === undefined ? {} : { decimals: one.decimals }),
  };
}

function compared(one: Figure, two: Figure, confidence: number): Compared {
  if (one.counts !== undefined && two.counts !== undefined) {
    return betweenScores(one.counts, two.counts, confidence);
  }
  if (one.counted !== undefined && two.counted !== undefined) {
    return betweenShares(one.counted, two.counted, confidence);
  }
  if (one.moments !== undefined && two.moments !== undefined) {
    return betweenMeans(one.moments, two.moments, confidence);
  }
  const [first, second] = [estimateOf(one), estimateOf(two)];
  if (first !== undefined && second !== undefined) {
    const { difference, low, high } = intervalDifference(first, second);
    return { value: difference, low, high };
  }
  const unit = one.style === 'share' ? 100 : 1;
  return { value: unit * (Number(one.value) - Number(two.value)) };
}

function betweenScores(one: ScoreCounts, two: ScoreCounts, confidence: number): Compared {
  const found = npsComparison(one, two, confidence);
  return {
    value: found?.difference,
    ...within(found),
    p: found?.p,
    z: found?.z,
    'p-plain': npsPlainTest(one, two)?.p,
    needed: found && answersFor(Math.abs(found.difference), one, two, confidence),
  };
}

/** How many answers in each group it takes to find such a difference four times in five. */
function answersFor(
  difference: number,
  one: ScoreCounts,
  two: ScoreCounts,
  confidence: number,
): number | undefined {
  if (difference === 0) return undefined;
  const variances = [npsVariance(one) ?? 0, npsVariance(two) ?? 0] as const;
  return npsComparisonSampleSize({ variances, difference, confidence, power: 0.8 });
}

function betweenShares(one: Counted, two: Counted, confidence: number): Compared {
  const shares = newcombeInterval(one, two, confidence);
  const [value, low, high] = [shares?.difference, shares?.low, shares?.high].map(inPoints);
  const { p, z } = twoProportionTest(one, two) ?? {};
  return { value, low, high, p, z, 'p-fisher': fisherExactTest(one, two) };
}

function betweenMeans(one: Moments, two: Moments, confidence: number): Compared {
  const { low, high, p } = welchInterval(one, two, confidence) ?? {};
  return { value: one.mean - two.mean, low, high, p };
}

/** A median, say, with its interval. An impact has one too, but those of two groups hang together. */
function estimateOf({ value, low, high, style }: Figure): Estimate | undefined {
  if (style !== 'number' || value === undefined) return undefined;
  return low === undefined || high === undefined ? undefined : { value, low, high };
}

function inPoints(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 100 * share;
}
