import type { Difference } from './proportion.ts';
import { requireNumber } from './ranges.ts';

/** An estimate with its interval: finite numbers, low ≤ value ≤ high. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The difference of two independent estimates, with an interval put together from theirs: how far
 * each bound lies from its estimate stands for the spread on that side.
 *
 * Newcombe’s interval for proportions is this with Wilson’s. With quantiles or means it takes
 * whatever intervals those have. Coverage is theirs, roughly.
 *
 * @param first - An estimate with its interval. Afterwards, say.
 * @param second - The same, in the same unit and at the same confidence, of other people. Before, say.
 * @returns first − second with low ≤ difference ≤ high.
 * @throws {RangeError} If a number is not finite, or an estimate lies outside its interval.
 *
 * @example
 * intervalDifference({ value: 8, low: 6, high: 11 }, { value: 3, low: 2, high: 7 });
 * // => { difference: 5, low: 0.53, high: 8.16 }
 *
 * @see Zou & Donner (2008), doi:10.1002/sim.3095
 */
export function intervalDifference(first: Estimate, second: Estimate): Difference {
  requireEstimate('first', first);
  requireEstimate('second', second);
  const difference = first.value - second.value;
  return {
    difference,
    low: difference - Math.hypot(first.value - first.low, second.high - second.value),
    high: difference + Math.hypot(first.high - first.value, second.value - second.low),
  };
}

function requireEstimate(name: string, { value, low, high }: Estimate): void {
  const caller = 'intervalDifference';
  requireNumber(caller, `${name}.value`, value);
  requireNumber(caller, `${name}.low`, low, { to: value });
  requireNumber(caller, `${name}.high`, high, { from: value });
}
