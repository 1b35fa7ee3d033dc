import { requireWhole } from './ranges.ts';

/**
 * What a margin of error is multiplied by when a good part of all customers answered:
 * √((N − n)/(N − 1)).
 *
 * Only if those who answered were drawn at random: it does not make up for who stayed silent.
 *
 * @param n - How many answered: a whole number, 0 ≤ n ≤ population.
 * @param population - How many customers there are: a whole number ≥ 1.
 * @returns 0…1: 1 for a small sample, 0 when everybody answered.
 * @throws {RangeError} If a count is outside the range above.
 *
 * @example
 * finitePopulationFactor(50, 200); // => 0.868
 *
 * @see Cochran (1977), Sampling Techniques, chapter 2.
 */
export function finitePopulationFactor(n: number, population: number): number {
  requireWhole('finitePopulationFactor', 'population', population, 1);
  requireWhole('finitePopulationFactor', 'n', n, 0, population);
  // Nobody is the smallest sample, and no less of one than a single person.
  if (n < 2 && n < population) return 1;
  return n === population ? 0 : Math.sqrt((population - n) / (population - 1));
}

/**
 * How many answers are enough when the customers can be counted: n/(1 + (n − 1)/N), rounded up.
 *
 * @param n - How many would be enough if there were no end of customers: a whole number ≥ 1, as
 *   `npsSampleSize` gives it.
 * @param population - How many customers there are: a whole number ≥ 1.
 * @returns A whole number from 1 to the population.
 * @throws {RangeError} If a count is outside the range above.
 *
 * @example
 * finitePopulationSampleSize(382, 500); // => 217
 *
 * @see Cochran (1977), Sampling Techniques, chapter 4.
 */
export function finitePopulationSampleSize(n: number, population: number): number {
  requireWhole('finitePopulationSampleSize', 'n', n, 1);
  requireWhole('finitePopulationSampleSize', 'population', population, 1);
  return Math.ceil((n * population) / (population + n - 1));
}
