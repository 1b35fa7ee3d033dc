import { requireNumber } from './ranges.ts';

/**
 * Kish’s effective sample size: how many equally weighted answers would tell as much as these,
 * (Σw)²/Σw².
 *
 * @param sum - The sum of the weights, a finite number ≥ 0.
 * @param squares - The sum of their squares, from 0 to sum².
 * @param caller - The function that an error should name.
 * @param name - What an error should call the sum of squares.
 * @returns At least 1 and at most the number of answers, or undefined when all weights are 0.
 * @throws {RangeError} If an argument is outside the range above.
 *
 * @example
 * kishEffectiveN(6, 14); // weights 1, 2 and 3 => 2.57
 *
 * @see Kish (1965), Survey Sampling.
 */
export function kishEffectiveN(
  sum: number,
  squares: number,
  caller = 'kishEffectiveN',
  name = 'squares',
): number | undefined {
  requireNumber(caller, 'sum', sum, { from: 0 });
  // A single answer’s two sums are equal up to rounding.
  requireNumber(caller, name, squares, { from: 0, to: sum ** 2 * (1 + 1e-9) });
  if (sum === 0) return undefined;
  requireNumber(caller, name, squares, { above: 0 });
  return Math.max(1, sum ** 2 / squares);
}
