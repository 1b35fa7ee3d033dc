import { centred, product } from './correlation.ts';
import { requireLength, requireWhole } from './ranges.ts';

/** How much of the spread of a score goes together with each driver. Association, never cause. */
export interface DriverShares {
  /** How many people. */
  readonly n: number;
  /** The share of the score’s variance that all drivers together go with, 0…1: R². */
  readonly rSquared: number;
  /** Each driver’s part of R², ≥ 0, in the order of the drivers; they add up to it. */
  readonly contributions: readonly number[];
}

type Matrix = readonly (readonly number[])[];

/**
 * Shapley drivers (LMG): R² of a linear regression divided among the drivers, each getting the mean
 * of what it adds over all orders in which they could be added.
 *
 * Drivers that move together share what they explain, whereas the coefficients of a regression would
 * give it to one of them by chance. To be called association: what people who are pleased with one
 * thing also say of the whole. Whether raising the one would raise the other it cannot know.
 *
 * @param scores - The score to explain, one finite number for each person.
 * @param drivers - One to ten lists of as many finite numbers, at the same places. People with a
 *   blank anywhere must be left out of all lists.
 * @returns Undefined when there are not at least two people more than drivers, or the scores are
 *   all alike. A driver with a single value throughout contributes 0.
 * @throws {RangeError} If there are no drivers or more than ten, lists differ in length, or a value
 *   is not a finite number.
 *
 * @see Lindeman, Merenda & Gold (1980), Introduction to Bivariate and Multivariate Analysis.
 * @see Grömping (2006), doi:10.18637/jss.v017.i01
 */
export function shapleyDrivers(
  scores: ArrayLike<number>,
  drivers: readonly ArrayLike<number>[],
): DriverShares | undefined {
  requireWhole('shapleyDrivers', 'drivers.length', drivers.length, 1, 10);
  const lists = drivers.map((driver, index) => {
    const name = `drivers[${index}]`;
    requireLength('shapleyDrivers', name, driver, scores.length, 'one for each score');
    return standardised(centred(driver, 'shapleyDrivers', name));
  });
  const outcome = centred(scores, 'shapleyDrivers', 'scores');
  if (scores.length < drivers.length + 2 || product(outcome, outcome) === 0) return undefined;
  const all = [...lists, standardised(outcome)];
  return sharesOf(
    scores.length,
    all.map((row) => all.map((column) => product(row, column))),
  );
}

/**
 * The same from sums instead of lists, for surveys that are counted and not kept.
 *
 * @param n - How many people: a whole number ≥ 0.
 * @param covariances - Those of the drivers, one to ten, and of the score, last; a square of finite
 *   numbers on any common scale. Whole ones, n·Σxy − Σx·Σy, know exactly when a list never varies.
 * @returns As shapleyDrivers.
 * @throws {RangeError} If n, or the number of drivers, is outside the range above, or a row is too
 *   short or too long.
 */
export function shapleyOfMoments(n: number, covariances: Matrix): DriverShares | undefined {
  requireWhole('shapleyOfMoments', 'n', n, 0);
  const last = covariances.length - 1;
  requireWhole('shapleyOfMoments', 'drivers', last, 1, 10);
  covariances.forEach((row, index) => {
    const name = `covariances[${index}]`;
    requireLength('shapleyOfMoments', name, row, last + 1, 'one for each row');
  });
  const variances = covariances.map((row, index) => row[index] ?? 0);
  if (n < last + 2 || variances[last] === 0) return undefined;
  return sharesOf(
    n,
    covariances.map((row, i) =>
      row.map((covariance, j) => {
        const size = Math.sqrt((variances[i] ?? 0) * (variances[j] ?? 0));
        return size === 0 ? 0 : covariance / size;
      }),
    ),
  );
}

/** @param correlations - The score’s are last. */
function sharesOf(n: number, correlations: Matrix): DriverShares {
  const count = correlations.length - 1;
  const explained = new Float64Array(2 ** count);
  explain(correlations, 0, 0, explained);
  return {
    n,
    rSquared: explained.at(-1) ?? 0,
    contributions: Array.from({ length: count }, (_, driver) =>
      shapleyValue(driver, count, explained),
    ),
  };
}

/** Deviations scaled so that their squares add up to 1; left alone if all are 0. */
function standardised(deviations: Float64Array): Float64Array {
  const size = Math.sqrt(product(deviations, deviations));
  return size === 0 ? deviations : deviations.map((deviation) => deviation / size);
}

/**
 * Fills in R² for every set of drivers. Bit i of a set’s number says whether driver i is in it.
 *
 * @param unexplained - What is left of the correlations after the drivers of the set so far; the
 *   score is last.
 */
function explain(unexplained: Matrix, driver: number, set: number, explained: Float64Array): void {
  const last = unexplained.length - 1;
  if (driver === last) {
    explained[set] = Math.min(1, Math.max(0, 1 - (unexplained[last]?.[last] ?? 1)));
    return;
  }
  explain(unexplained, driver + 1, set, explained);
  explain(without(unexplained, driver), driver + 1, set + 2 ** driver, explained);
}

/** What is left after one more driver; the same if the others have said it all before. */
function without(unexplained: Matrix, driver: number): Matrix {
  const pivotRow = unexplained[driver] ?? [];
  const pivot = pivotRow[driver] ?? 0;
  if (pivot < 1e-10) return unexplained;
  return unexplained.map((row, i) =>
    row.map((left, j) => left - ((pivotRow[i] ?? 0) * (pivotRow[j] ?? 0)) / pivot),
  );
}

/** The mean of what a driver adds to R², over all orders. */
function shapleyValue(driver: number, count: number, explained: Float64Array): number {
  const bit = 2 ** driver;
  let value = 0;
  explained.forEach((rSquared, set) => {
    if ((set & bit) !== 0) return;
    const gain = (explained[set | bit] ?? 0) - rSquared;
    value += gain / (count * setsOfSize(sizeOf(set), count - 1));
  });
  return Math.max(0, value);
}

function sizeOf(set: number): number {
  return set === 0 ? 0 : (set & 1) + sizeOf(set >> 1);
}

/** How many sets of this size there are among so many. */
function setsOfSize(size: number, among: number): number {
  return size === 0 ? 1 : (setsOfSize(size - 1, among) * (among - size + 1)) / size;
}
