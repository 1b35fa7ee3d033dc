import { requireNumber } from './ranges.ts';

/**
 * A quantile of a list, type 7 of Hyndman & Fan: a straight line between the two values around
 * place (n − 1)·p. The default of R, NumPy and Excel’s PERCENTILE.INC.
 *
 * @param values - Finite numbers in any order; the list is not changed.
 * @param p - Which quantile, a share, 0 ≤ p ≤ 1; 0.5 is the median.
 * @param caller - The function that an error should name.
 * @returns A number in the unit of the values, or undefined when there are none.
 * @throws {RangeError} If p is outside the range above, or a value is not a finite number.
 *
 * @example
 * quantile([4, 1, 2, 30], 0.9); // => 22.2
 *
 * @see Hyndman & Fan (1996), doi:10.1080/00031305.1996.10473566
 */
export function quantile(
  values: ArrayLike<number>,
  p: number,
  caller = 'quantile',
): number | undefined {
  requireNumber(caller, 'p', p, { from: 0, to: 1 });
  return quantileOfSorted(sorted(values, caller), p);
}

/**
 * A copy of a list in rising order.
 *
 * @param name - The argument that an error should name.
 * @throws {RangeError} If a value is not a finite number.
 */
export function sorted(values: ArrayLike<number>, caller: string, name = 'values'): Float64Array {
  for (let i = 0; i < values.length; i += 1) requireNumber(caller, `${name}[${i}]`, values[i]);
  return Float64Array.from(values).sort();
}

/** The same quantile of a list that is already in rising order. */
export function quantileOfSorted(values: Float64Array, p: number): number | undefined {
  const place = (values.length - 1) * p;
  const low = values[Math.floor(place)];
  const high = values[Math.ceil(place)];
  if (low === undefined || high === undefined) return undefined;
  return low + (high - low) * (place - Math.floor(place));
}
