import type { Estimate } from '#metrics/interval-difference.ts';
import { weightedMeanInterval } from '#metrics/weighted-mean-interval.ts';
import { type Figure, makesScore } from './figure.ts';
import type { GroupWeights } from './group-weights.ts';

/**
 * The mean of a measure’s values in several groups, weighed: equally, to show what averages of averages
 * do, or as other rows are mixed, or as the groups would be.
 *
 * @param figures - The measure of each group, by its word; one at least.
 * @param weights - By word; a group without one weighs nothing.
 * @param n - How many answers stand behind the figures.
 * @returns Nothing to say where a group has no interval.
 */
export function weightedFigure(
  figures: ReadonlyMap<string, Figure>,
  weights: Exclude<GroupWeights, { fault: unknown }>,
  n: number,
): Figure {
  const [first] = [...figures.values()];
  const estimates = [...figures.values()].flatMap(estimateOf);
  const shares = [...figures.keys()].map((name) => weights.get(name) ?? 0);
  const mean =
    estimates.length === figures.size ? weightedMeanInterval(estimates, shares) : undefined;
  return {
    value: makesScore(n) ? mean?.value : undefined,
    unscored: mean?.value,
    style: first?.style ?? 'number',
    n,
    low: mean?.low,
    high: mean?.high,
    ...(first?.decimals === undefined ? {} : { decimals: first.decimals }),
  };
}

function estimateOf({ value, unscored, low, high }: Figure): Estimate[] {
  const known = value ?? unscored;
  return known === undefined || low === undefined || high === undefined
    ? []
    : [{ value: known, low, high }];
}
