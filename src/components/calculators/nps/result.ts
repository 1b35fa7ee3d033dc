import {
  type Interval,
  npsAdjustedWaldInterval,
  npsScoreInterval,
  npsWaldInterval,
} from '#metrics/intervals.ts';
import { type NpsGroups, nps, npsShares, npsVariance, type ScoreCounts } from '#metrics/nps.ts';
import { npsSampleSize, worstCaseVariance } from '#metrics/sample-size.ts';

/** How much an NPS may be shown as a number, by how many answered. */
export type Advice = 'none' | 'one' | 'few' | 'small' | 'enough';

/** Everything the calculator shows, unrounded. */
export interface NpsResult {
  readonly groups: NpsGroups;
  readonly advice: Advice;
  /** Undefined below ten answers: too few to be shown as a number. */
  readonly score: number | undefined;
  /** By method; undefined when nobody answered. */
  readonly intervals: Readonly<Record<'score' | 'adjusted' | 'wald', Interval | undefined>>;
  /** Answers needed for the margin. */
  readonly sampleSize: number;
  /** Whether that is for the worst case, because these answers do not say how much they vary. */
  readonly worstCase: boolean;
}

/**
 * @param confidence - A share, 0 < confidence < 1.
 * @param margin - Half the width wanted, in points: 0 < margin ≤ 100.
 */
export function npsResult(counts: ScoreCounts, confidence: number, margin: number): NpsResult {
  const groups = npsShares(counts);
  const variance = npsVariance(counts) ?? 0;
  const worstCase = variance === 0;
  return {
    groups,
    advice: adviceFor(groups.n),
    score: groups.n < 10 ? undefined : nps(counts),
    intervals: {
      score: npsScoreInterval(counts, confidence),
      adjusted: npsAdjustedWaldInterval(counts, confidence),
      wald: npsWaldInterval(counts, confidence),
    },
    sampleSize: npsSampleSize(worstCase ? worstCaseVariance : variance, margin, confidence),
    worstCase,
  };
}

function adviceFor(n: number): Advice {
  if (n === 0) return 'none';
  if (n === 1) return 'one';
  if (n < 10) return 'few';
  return n < 30 ? 'small' : 'enough';
}
