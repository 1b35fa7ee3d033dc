import { binomialProbability } from './binomial.ts';
import { quantileOfSorted, sorted } from './quantile.ts';
import { requireNumber } from './ranges.ts';

/** A quantile of a sample with what the sample says of the quantile behind it. */
export interface EstimatedQuantile {
  /** How many values. */
  readonly n: number;
  /** The sample’s own, type 7. */
  readonly value: number;
  /** One of the values, or undefined when none is low enough: the interval has no lower end. */
  readonly low: number | undefined;
  /** One of the values, or undefined when none is high enough: the interval has no upper end. */
  readonly high: number | undefined;
}

/**
 * A quantile with the interval that any distribution allows: how many values lie below the true
 * quantile is binomial, so two of the sorted values enclose it.
 *
 * Each end errs with at most half of what the confidence leaves, so it covers at least as often as it
 * says. With few values a far quantile has no end: nine in ten can be longer than the longest seen.
 *
 * @param values - Finite numbers in any order.
 * @param p - Which quantile, a share, 0 < p < 1; 0.5 is the median.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns low ≤ value ≤ high in the unit of the values, or undefined when there are none.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * quantileInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5, 0.95);
 * // => { n: 10, value: 5.5, low: 2, high: 9 }
 *
 * @see Conover (1999), Practical Nonparametric Statistics, section 3.2.
 */
export function quantileInterval(
  values: ArrayLike<number>,
  p: number,
  confidence: number,
): EstimatedQuantile | undefined {
  const caller = 'quantileInterval';
  requireNumber(caller, 'p', p, { above: 0, below: 1 });
  requireNumber(caller, 'confidence', confidence, { above: 0, below: 1 });
  const rising = sorted(values, caller);
  const value = quantileOfSorted(rising, p);
  if (value === undefined) return undefined;
  const n = rising.length;
  const outside = (1 - confidence) / 2;
  const low = rising[rankOf(outside, n, p) - 1];
  // Counted from above, where the true quantile is that of 1 − p.
  const high = rising[n - rankOf(outside, n, 1 - p)];
  return {
    n,
    value,
    // The sample’s own lies between two values, and at low confidence both can be on one side.
    low: low === undefined ? undefined : Math.min(low, value),
    high: high === undefined ? undefined : Math.max(high, value),
  };
}

/** The highest rank with at most this probability that fewer values than it lie below the quantile. */
function rankOf(probability: number, n: number, p: number): number {
  let rank = 0;
  for (let sum = 0; rank < n; rank += 1) {
    sum += binomialProbability(rank, n, p);
    if (sum > probability) break;
  }
  return rank;
}
