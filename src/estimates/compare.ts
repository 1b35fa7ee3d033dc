import { newcombeInterval } from '#metrics/newcombe-interval.ts';
import { type NoiseVerdict, npsComparison } from '#metrics/nps-comparison.ts';
import type { Counted } from '#metrics/proportion.ts';
import { twoProportionTest } from '#metrics/two-proportion-test.ts';
import { weightedNpsComparison } from '#metrics/weighted-nps.ts';
import type { ScaleName } from '#survey/plan.ts';
import type { Answers } from './answers.ts';
import { confidence } from './estimate.ts';

/** Two groups compared: the first less the second, in points (of NPS, or percentage points). */
export interface GroupComparison {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly verdict: NoiseVerdict;
}

/** How many of the lowest scores of a scale do not count as good ones. */
const notGood = { '1-5': 3, '1-7': 4 } as const;

/**
 * NPS by adjusted Wald, CSAT and CES as shares by Newcombe’s interval and the N − 1 test. Those two
 * can disagree by a hair: a difference is more than noise when both say so.
 *
 * @returns Undefined when nobody answered in one of the groups.
 */
export function compareGroups(
  scale: ScaleName,
  first: Answers,
  second: Answers,
): GroupComparison | undefined {
  if (scale !== '0-10') return compareShares(goodIn(scale, first), goodIn(scale, second));
  if (first.weights !== undefined && second.weights !== undefined) {
    return weightedNpsComparison(first.weights, second.weights, confidence);
  }
  return npsComparison(first.counts, second.counts, confidence);
}

function compareShares(first: Counted, second: Counted): GroupComparison | undefined {
  const found = newcombeInterval(first, second, confidence);
  if (found === undefined) return undefined;
  // Without a test all answers of both groups are alike.
  const p = twoProportionTest(first, second)?.p ?? 1;
  const isClear = (found.low > 0 || found.high < 0) && p < 1 - confidence;
  return {
    difference: 100 * found.difference,
    low: 100 * found.low,
    high: 100 * found.high,
    p,
    verdict: isClear ? 'more-than-noise' : 'could-be-noise',
  };
}

function goodIn(scale: keyof typeof notGood, { counts }: Answers): Counted {
  const sum = (list: readonly number[]): number => list.reduce((total, count) => total + count, 0);
  return { successes: sum(counts.slice(notGood[scale])), n: sum(counts) };
}
