import { logBetaKernel } from './beta.ts';
import type { Random } from './random.ts';
import { requireNumber, requireWhole } from './ranges.ts';

/**
 * The probability of exactly k successes in n trials.
 *
 * @param k - A whole number, 0 ≤ k ≤ n.
 * @param n - A whole number ≥ 0.
 * @param p - The probability of a success, a share, 0 ≤ p ≤ 1.
 * @returns 0…1, with a relative error below 1e-12 for n up to 1e9.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function binomialProbability(k: number, n: number, p: number): number {
  requireWhole('binomialProbability', 'n', n, 0);
  requireWhole('binomialProbability', 'k', k, 0, n);
  requireNumber('binomialProbability', 'p', p, { from: 0, to: 1 });
  if (n === 0) return 1;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return p ** n;
  if (p === 0 || p === 1) return 0;
  return Math.exp(logBetaKernel(p, 1 - p, k, n - k)) * (n / k / (n - k));
}

/**
 * How many successes n trials had, drawn at random.
 *
 * Walks outward from the likeliest number, first up and then down, until the probabilities passed
 * make up the random number: about √n steps instead of n.
 *
 * @param n - A whole number ≥ 0.
 * @param p - The probability of a success, a share, 0 ≤ p ≤ 1.
 * @returns A whole number from 0 to n.
 * @throws {RangeError} If n or p is outside the range above.
 */
export function drawBinomial(n: number, p: number, random: Random): number {
  const likeliest = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  let up = binomialProbability(likeliest, n, p);
  let down = up;
  let left = random() - up;
  for (let step = 1; left >= 0 && step <= n; step += 1) {
    const [above, below] = [likeliest + step, likeliest - step];
    up = above > n ? 0 : up * odds * ((n - above + 1) / above);
    left -= up;
    if (left < 0) return above;
    down = below < 0 ? 0 : (down * ((below + 1) / (n - below))) / odds;
    left -= down;
    if (left < 0) return below;
  }
  return likeliest;
}
