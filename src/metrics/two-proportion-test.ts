import { standardNormalUpperTail } from './normal.ts';
import { type Counted, requireCounted } from './proportion.ts';

/** A test of “no difference”. */
export interface TestResult {
  /** The first estimate less the second, on the scale of the estimates. */
  readonly difference: number;
  /** The difference in standard errors. */
  readonly z: number;
  /** Two-sided, 0…1: how often chance alone would give a z at least as far from 0. */
  readonly p: number;
}

/**
 * The N − 1 two-proportion test: Pearson’s chi-squared test without correction, times (N − 1)/N.
 *
 * Good down to expected counts of 1, where the usual advice is Fisher’s test, which is too timid.
 *
 * @param first - Successes and n of one group, whole numbers with 0 ≤ successes ≤ n.
 * @param second - The same of another group, of other people.
 * @returns The difference of the shares, −1…1, with z and p, or undefined when either n is 0 or all
 *   answers of both groups are alike: there is nothing to test then.
 * @throws {RangeError} If a count is outside the range above.
 *
 * @example
 * twoProportionTest({ successes: 9, n: 10 }, { successes: 4, n: 12 });
 * // => { difference: 0.567, z: 2.63, p: 0.0086 }
 *
 * @see Campbell (2007), doi:10.1002/sim.2832
 * @see Sauro & Lewis (2016), Quantifying the User Experience, chapter 5.
 */
export function twoProportionTest(first: Counted, second: Counted): TestResult | undefined {
  requireCounted('twoProportionTest', first.successes, first.n, 'first.');
  requireCounted('twoProportionTest', second.successes, second.n, 'second.');
  const n = first.n + second.n;
  const successes = first.successes + second.successes;
  if (first.n === 0 || second.n === 0 || successes === 0 || successes === n) return undefined;
  const difference = first.successes / first.n - second.successes / second.n;
  const variance = ((successes / n) * ((n - successes) / n) * n) / (first.n * second.n);
  const z = (difference / Math.sqrt(variance)) * Math.sqrt((n - 1) / n);
  return { difference, z, p: 2 * standardNormalUpperTail(Math.abs(z)) };
}
