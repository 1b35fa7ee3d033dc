import type { Interval } from './intervals.ts';
import { criticalValue } from './normal.ts';
import { requireLength, requireNumber, requireWhole } from './ranges.ts';

/**
 * Pearson’s correlation of two lists: how closely their points keep to a straight line.
 *
 * An association. It is not the slope of the line, does not see curves, and says nothing about what
 * causes what.
 *
 * @param xs - Finite numbers.
 * @param ys - As many: both numbers of a person at the same place.
 * @param caller - The function that an error should name.
 * @returns r, −1…1, or undefined for fewer than two pairs, and when one list has a single value
 *   throughout.
 * @throws {RangeError} If the lists differ in length, or a value is not a finite number.
 *
 * @example
 * correlation([1, 2, 3, 4], [2, 1, 4, 3]); // => 0.6
 *
 * @see Pearson (1896), Philosophical Transactions of the Royal Society A 187, 253–318.
 */
export function correlation(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  caller = 'correlation',
): number | undefined {
  requireLength(caller, 'ys', ys, xs.length, 'one for each of xs');
  const [x, y] = [centred(xs, caller, 'xs'), centred(ys, caller, 'ys')];
  const spread = Math.sqrt(product(x, x)) * Math.sqrt(product(y, y));
  if (xs.length < 2 || spread === 0) return undefined;
  return Math.max(-1, Math.min(1, product(x, y) / spread));
}

/**
 * Fisher’s interval for a correlation.
 *
 * @param r - The correlation of the pairs, −1…1.
 * @param n - How many pairs: a whole number ≥ 0.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns −1 ≤ low ≤ r ≤ high ≤ 1, or undefined for fewer than four pairs. At r = ±1 it has no
 *   width, which is its fault.
 * @throws {RangeError} If an argument is outside the range above.
 *
 * @example
 * correlationInterval(0.6, 30, 0.95); // => { low: 0.306, high: 0.790 }
 *
 * @see Fisher (1921), Metron 1, 3–32.
 */
export function correlationInterval(
  r: number,
  n: number,
  confidence: number,
): Interval | undefined {
  requireNumber('correlationInterval', 'r', r, { from: -1, to: 1 });
  requireWhole('correlationInterval', 'n', n, 0);
  const z = criticalValue(confidence, 'correlationInterval');
  if (n < 4) return undefined;
  const half = z / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}

/**
 * The deviations of a list from its mean; all exactly 0 when it has a single value throughout.
 *
 * @throws {RangeError} If a value is not a finite number.
 */
export function centred(values: ArrayLike<number>, caller: string, name: string): Float64Array {
  const [first = 0] = [values[0]];
  // From the first value on, so that a list of equal values has no rounding error to vary by.
  const shifted = Float64Array.from(values, (value, index) => {
    requireNumber(caller, `${name}[${index}]`, value);
    return value - first;
  });
  const mean = shifted.reduce((sum, value) => sum + value, 0) / shifted.length;
  return shifted.map((value) => value - mean);
}

/** The sum of the products of two lists of the same length. */
export function product(xs: Float64Array, ys: Float64Array): number {
  return xs.reduce((sum, x, index) => sum + x * (ys[index] ?? 0), 0);
}
