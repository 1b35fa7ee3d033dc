import { momentsOf } from './moments.ts';
import { quantileOfSorted, sorted } from './quantile.ts';
import { requireNumber } from './ranges.ts';

/** How long resolving took, in the unit of the times given. */
export interface ResolutionTimes {
  /** How many cases were resolved. */
  readonly n: number;
  /** Half took no longer than this. */
  readonly p50: number;
  /** Nine in ten took no longer than this. */
  readonly p90: number;
  /** Nineteen in twenty took no longer than this. */
  readonly p95: number;
  /** Never to be shown alone: a few long cases move it, and nobody waits the mean. */
  readonly mean: number;
}

/**
 * Time to resolution: the quantiles (type 7) by which to judge it, and the mean.
 *
 * Cases still open have no time yet, and are often the longest: say how many there are.
 *
 * @param times - How long each resolved case took: finite numbers ≥ 0 in one unit, in any order.
 * @returns Undefined when no case was resolved.
 * @throws {RangeError} If a time is not a finite number ≥ 0.
 *
 * @example
 * resolutionTimes([1, 2, 2, 3, 48]); // => { n: 5, p50: 2, p90: 30, p95: 39, mean: 11.2 }
 *
 * @see Hyndman & Fan (1996), doi:10.1080/00031305.1996.10473566, on the types of quantiles.
 */
export function resolutionTimes(times: ArrayLike<number>): ResolutionTimes | undefined {
  for (let i = 0; i < times.length; i += 1) {
    requireNumber('resolutionTimes', `times[${i}]`, times[i], { from: 0 });
  }
  const rising = sorted(times, 'resolutionTimes', 'times');
  const [p50, p90, p95] = [0.5, 0.9, 0.95].map((p) => quantileOfSorted(rising, p));
  const mean = momentsOf(rising)?.mean;
  if (p50 === undefined || p90 === undefined || p95 === undefined || mean === undefined) {
    return undefined;
  }
  return { n: rising.length, p50, p90, p95, mean };
}
