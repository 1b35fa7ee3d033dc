import { requireNumber } from './ranges.ts';

/** What a mean and its interval are made of. */
export interface Moments {
  /** How many values: a whole number ≥ 1. */
  readonly n: number;
  readonly mean: number;
  /** With n − 1 below, in the unit of the values squared; undefined for a single value. */
  readonly variance: number | undefined;
}

/**
 * The mean and variance of a list.
 *
 * @param values - Finite numbers. What was left blank is not among them; a 0 is.
 * @param caller - The function that an error should name.
 * @returns Undefined when there are no values.
 * @throws {RangeError} If a value is not a finite number.
 *
 * @example
 * momentsOf([2, 4, 9]); // => { n: 3, mean: 5, variance: 13 }
 */
export function momentsOf(values: ArrayLike<number>, caller = 'momentsOf'): Moments | undefined {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    const value = values[i];
    requireNumber(caller, `values[${i}]`, value);
    sum += value;
  }
  if (n === 0) return undefined;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i += 1) squares += ((values[i] ?? mean) - mean) ** 2;
  return { n, mean, variance: n === 1 ? undefined : squares / (n - 1) };
}
