import type { Estimate } from './interval-difference.ts';
import { requireLength, requireNumber } from './ranges.ts';

/**
 * The weighted mean of independent estimates, with an interval put together from theirs: how far each
 * bound lies from its estimate, times its weight, stands for the spread on that side.
 *
 * A rate with the mix of other people, say: direct standardisation.
 *
 * @param estimates - Finite numbers with their intervals, in one unit, of different people.
 * @param weights - As many finite numbers ≥ 0. Their sum need not be 1.
 * @returns The mean with low ≤ value ≤ high, or undefined when all weights are 0.
 * @throws {RangeError} If the lists differ in length, or a weight is outside the range above.
 *
 * @example
 * const halves = [{ value: 8, low: 5, high: 12 }, { value: 4, low: 0, high: 7 }];
 * weightedMeanInterval(halves, [1, 1]); // => { value: 6, low: 3.5, high: 8.5 }
 *
 * @see Zou, Huang & Zhang (2009), A note on confidence interval estimation for a linear function of
 *   binomial proportions, Computational Statistics & Data Analysis 53
 */
export function weightedMeanInterval(
  estimates: readonly Estimate[],
  weights: readonly number[],
): Estimate | undefined {
  const caller = 'weightedMeanInterval';
  requireLength(caller, 'weights', weights, estimates.length, 'one for each estimate');
  weights.forEach((weight, index) => {
    requireNumber(caller, `weights[${index}]`, weight, { from: 0 });
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return undefined;
  const parts = estimates.map((estimate, index) => ({
    ...estimate,
    share: (weights[index] ?? 0) / all,
  }));
  const value = parts.reduce((sum, part) => sum + part.share * part.value, 0);
  return {
    value,
    low: value - Math.hypot(...parts.map((part) => part.share * (part.value - part.low))),
    high: value + Math.hypot(...parts.map((part) => part.share * (part.high - part.value))),
  };
}
