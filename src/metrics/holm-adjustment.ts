import { requireNumber } from './ranges.ts';

/**
 * Holm’s adjustment of p-values for many comparisons made at once: of forty cells without any change
 * two fall below 0.05 in a typical quarter, and adjusted hardly ever one.
 *
 * @param pValues - Of all the comparisons that could have been reported, 0…1 each.
 * @returns In the same order, 0…1, none below its own p. All that are below α may be called more than
 *   noise with at most the chance α of being wrong about any of them.
 * @throws {RangeError} If a p is not a number from 0 to 1.
 *
 * @example
 * holmAdjustment([0.01, 0.04, 0.03]); // => [0.03, 0.06, 0.06]
 *
 * @see Holm (1979), A Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of
 *   Statistics 6(2), 65–70.
 */
export function holmAdjustment(pValues: readonly number[]): number[] {
  pValues.forEach((p, index) => {
    requireNumber('holmAdjustment', `pValues[${index}]`, p, { from: 0, to: 1 });
  });
  const ascending = [...pValues.entries()].sort(([, one], [, other]) => one - other);
  const adjusted = pValues.map(() => 1);
  let least = 0;
  ascending.forEach(([index, p], rank) => {
    least = Math.max(least, Math.min(1, (pValues.length - rank) * p));
    adjusted[index] = least;
  });
  return adjusted;
}
