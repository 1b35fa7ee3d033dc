import { drawBinomial } from './binomial.ts';
import { criticalValue } from './normal.ts';
import type { NpsGroups } from './nps.ts';
import { comparisonOf, type NpsComparison } from './nps-comparison.ts';
import type { TrueShares } from './nps-coverage.ts';
import { type Random, seededRandom } from './random.ts';
import { requireNumber, requireWhole } from './ranges.ts';

/** How two quarters are drawn, again and again. */
export interface NoiseOptions {
  /** How many pairs to draw: a whole number from 1 to 1,000,000. */
  readonly draws: number;
  /** A whole number from 0 to 4,294,967,295. The same seed gives the same quarters. */
  readonly seed: number;
  /** How many points up or down somebody would speak of, > 0. */
  readonly threshold: number;
  /** Of the test, a share, 0 < confidence < 1. */
  readonly confidence: number;
}

/** What pairs of quarters look like between which nothing has changed. Numbers of pairs. */
export interface NpsNoise {
  /** How many pairs moved by the threshold or more. */
  readonly moved: number;
  /** How many pairs the test would call more than noise. */
  readonly alarms: number;
  /** The first pair, compared: the later less the earlier. */
  readonly first: NpsComparison;
}

/**
 * Draws pairs of quarters from customers who do not change, and counts how many would be taken for
 * a change.
 *
 * @param n - How many answer each quarter: a whole number ≥ 1.
 * @param truth - The shares that both quarters are drawn from.
 * @throws {RangeError} If an argument is outside the ranges above.
 */
export function npsNoise(n: number, truth: TrueShares, options: NoiseOptions): NpsNoise {
  const { draws, seed, threshold, confidence } = options;
  requireWhole('npsNoise', 'n', n, 1);
  requireWhole('npsNoise', 'draws', draws, 1, 1_000_000);
  requireNumber('npsNoise', 'promoters', truth.promoters, { from: 0, to: 1 });
  requireNumber('npsNoise', 'detractors', truth.detractors, { from: 0, to: 1 - truth.promoters });
  requireNumber('npsNoise', 'threshold', threshold, { above: 0 });
  const z = criticalValue(confidence, 'npsNoise');
  const random = seededRandom(seed, 'npsNoise');
  const pair = (): NpsComparison =>
    comparisonOf(drawnQuarter(n, truth, random), drawnQuarter(n, truth, random), z);
  const first = pair();
  let [moved, alarms] = [0, 0];
  for (let draw = 0, drawn = first; draw < draws; draw += 1, drawn = pair()) {
    // Scores are quotients: 5 points may come out a trifle below.
    if (Math.abs(drawn.difference) >= threshold - 1e-9) moved += 1;
    if (drawn.verdict === 'more-than-noise') alarms += 1;
  }
  return { moved, alarms, first };
}

function drawnQuarter(
  n: number,
  { promoters: p, detractors: d }: TrueShares,
  random: Random,
): NpsGroups {
  const promoters = drawBinomial(n, p, random);
  const against = p === 1 ? 0 : Math.min(1, d / (1 - p));
  const detractors = drawBinomial(n - promoters, against, random);
  return { n, promoters, passives: n - promoters - detractors, detractors };
}
