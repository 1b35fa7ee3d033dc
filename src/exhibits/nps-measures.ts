import { npsAdjustedWaldInterval, npsScoreInterval, npsWaldInterval } from '#metrics/intervals.ts';
import { npsImpact } from '#metrics/leave-one-out-impact.ts';
import { type NpsGroup, nps, npsShares, npsVariance } from '#metrics/nps.ts';
import { npsSampleSize } from '#metrics/sample-size.ts';
import { type Figure, makesScore, shareFigure, within } from './figure.ts';
import { type Sample, scoreCountsOf, sizeOf } from './sample.ts';

/**
 * Computes a measure of a group of answers.
 *
 * @param confidence - Coverage wanted of the interval, a share, 0 < confidence < 1.
 * @param all - Everybody, the group included.
 */
export type Compute = (group: Sample, confidence: number, all: Sample) => Figure;

/** The NPS, of ten answers or more, with its score interval. */
export function npsFigure(group: Sample, confidence: number): Figure {
  const counts = scoreCountsOf(group);
  const { n } = npsShares(counts);
  return {
    value: makesScore(n) ? nps(counts) : undefined,
    unscored: nps(counts),
    style: 'signed',
    n,
    counts,
    ...within(intervals[group.method ?? 'score'](counts, confidence)),
    decimals: 0,
  };
}

const intervals = {
  score: npsScoreInterval,
  wald: npsWaldInterval,
  'adjusted-wald': npsAdjustedWaldInterval,
} as const;

/** How many answers it takes for a margin, in points, if people answer as these did. */
export function sampleSizeFigure(group: Sample, confidence: number): Figure {
  const variance = npsVariance(scoreCountsOf(group));
  const { margin = 10 } = group;
  return {
    value: variance === undefined ? undefined : npsSampleSize(variance, margin, confidence),
    style: 'number',
    n: sizeOf(group),
  };
}

/** An end of the interval of an NPS. */
export function npsEnd(end: 'low' | 'high'): Compute {
  return (group, confidence) => {
    const { [end]: value, n } = npsFigure(group, confidence);
    return { value, style: 'signed', n, decimals: 0 };
  };
}

/** The share of one of the three groups. */
export function groupShare(name: NpsGroup): Compute {
  return (group, confidence) => {
    const groups = npsShares(scoreCountsOf(group));
    return shareFigure({ successes: groups[name], n: groups.n }, confidence);
  };
}

/** How much a group lifts the NPS of all; of ten answers or more. */
export function impactFigure(group: Sample, confidence: number, all: Sample): Figure {
  const counts = scoreCountsOf(group);
  const { n } = npsShares(counts);
  const found = npsImpact(counts, scoreCountsOf(all), confidence);
  const value = makesScore(n) ? found?.impact : undefined;
  return { value, style: 'signed', n, ...within(found), decimals: 1 };
}
