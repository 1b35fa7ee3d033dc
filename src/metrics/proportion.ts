import { requireWhole } from './ranges.ts';

/** How many of how many: counts, so that an interval can be put around the share. */
export interface Counted {
  /** A whole number from 0 to n. */
  readonly successes: number;
  /** A whole number ≥ 0. */
  readonly n: number;
}

/** A share with the counts behind it. */
export interface Proportion extends Counted {
  /** successes / n: 0…1. Not a percentage. */
  readonly share: number;
}

/** A difference of two estimates with its interval, all on the scale of the estimates. */
export interface Difference {
  /** The first estimate less the second. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of successes.
 *
 * @param successes - How many said yes: a whole number, 0 ≤ successes ≤ n.
 * @param n - How many were asked: a whole number ≥ 0.
 * @param caller - The function that an error should name.
 * @returns The share, 0…1, with its counts, or undefined when nobody was asked.
 * @throws {RangeError} If a count is outside the range above.
 *
 * @example
 * proportion(34, 40); // => { successes: 34, n: 40, share: 0.85 }
 */
export function proportion(
  successes: number,
  n: number,
  caller = 'proportion',
): Proportion | undefined {
  requireCounted(caller, successes, n);
  return n === 0 ? undefined : { successes, n, share: successes / n };
}

/**
 * Refuses counts that cannot be: more successes than answers, or parts of a person.
 *
 * @param caller - The function that the error should name.
 * @param owner - What stands before the names of the two counts in the error, e.g. `first.`.
 * @throws {RangeError} If n is not a whole number ≥ 0, or successes not one from 0 to n.
 */
export function requireCounted(caller: string, successes: number, n: number, owner = ''): void {
  requireWhole(caller, `${owner}n`, n, 0);
  requireWhole(caller, `${owner}successes`, successes, 0, n);
}
