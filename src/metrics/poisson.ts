import { requireNumber, requireWhole } from './ranges.ts';
import { deviance, stirlingError } from './stirling.ts';

/**
 * The probability of exactly k arrivals, when they come independently of each other.
 *
 * @param k - A whole number ≥ 0.
 * @param mean - How many come on average in the same time: a finite number ≥ 0.
 * @returns 0…1, with a relative error below 1e-12 for means up to 1e9.
 * @throws {RangeError} If an argument is outside the range above.
 *
 * @example
 * poissonProbability(0, 2); // => 0.135
 *
 * @see Poisson (1837), Recherches sur la probabilité des jugements.
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function poissonProbability(k: number, mean: number): number {
  requireArguments('poissonProbability', k, mean);
  return probabilityOf(k, mean);
}

/**
 * The probability of k arrivals or fewer.
 *
 * @param k - A whole number ≥ 0.
 * @param mean - How many come on average in the same time: a finite number ≥ 0.
 * @returns 0…1.
 * @throws {RangeError} If an argument is outside the range above.
 */
export function poissonAtMost(k: number, mean: number): number {
  requireArguments('poissonAtMost', k, mean);
  return k < mean ? sumFrom(k, mean, -1, () => 1) : 1 - sumFrom(k + 1, mean, 1, () => 1);
}

/**
 * The probability of more than k arrivals: that somebody has to be refused on a day with k slots.
 *
 * @param k - A whole number ≥ 0.
 * @param mean - How many come on average in the same time: a finite number ≥ 0.
 * @returns 0…1; a small one is accurate too.
 * @throws {RangeError} If an argument is outside the range above.
 *
 * @example
 * poissonMoreThan(3, 2); // => 0.143
 */
export function poissonMoreThan(k: number, mean: number): number {
  requireArguments('poissonMoreThan', k, mean);
  return k < mean ? 1 - sumFrom(k, mean, -1, () => 1) : sumFrom(k + 1, mean, 1, () => 1);
}

/**
 * The share of arrivals refused, when each day has the same number of slots, each for one arrival,
 * and those who find none left go elsewhere.
 *
 * @param slots - A whole number ≥ 0.
 * @param mean - How many come on average in a day: a finite number ≥ 0.
 * @returns 0…1, or undefined when nobody comes.
 * @throws {RangeError} If an argument is outside the range above.
 *
 * @example
 * poissonRefusedShare(2, 2); // => 0.271
 */
export function poissonRefusedShare(slots: number, mean: number): number | undefined {
  requireWhole('poissonRefusedShare', 'slots', slots, 0);
  requireNumber('poissonRefusedShare', 'mean', mean, { from: 0 });
  if (mean === 0) return undefined;
  const off = (arrivals: number) => Math.abs(arrivals - slots);
  if (slots >= mean) return sumFrom(slots + 1, mean, 1, off) / mean;
  return (mean - slots + sumFrom(slots, mean, -1, off)) / mean;
}

function requireArguments(caller: string, k: number, mean: number): void {
  requireWhole(caller, 'k', k, 0);
  requireNumber(caller, 'mean', mean, { from: 0 });
}

function probabilityOf(k: number, mean: number): number {
  if (k === 0) return Math.exp(-mean);
  if (mean === 0) return 0;
  return Math.exp(-stirlingError(k) - deviance(k, mean)) / Math.sqrt(2 * Math.PI * k);
}

/** The sum of weighed probabilities from k on, away from the mean, until the rest is too small. */
function sumFrom(
  k: number,
  mean: number,
  step: 1 | -1,
  weigh: (arrivals: number) => number,
): number {
  let sum = 0;
  let term = probabilityOf(k, mean);
  for (let at = k; at >= 0 && term > sum * 1e-18; at += step) {
    sum += weigh(at) * term;
    term *= step === 1 ? mean / (at + 1) : at / mean;
  }
  return sum;
}
