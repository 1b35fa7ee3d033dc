import { betaLowerTail, betaQuantileLogit } from './beta.ts';
import { requireNumber } from './ranges.ts';

/**
 * The quantile of Student’s t distribution: the t below which a share p of it lies.
 *
 * @param p - A share, 0 < p < 1.
 * @param degrees - Degrees of freedom, a finite number ≥ 1, whole or not.
 * @param caller - The function that an error should name.
 * @returns t, with a relative error below 1e-12 for 1e-15 ≤ p ≤ 1 − 1e-15 and up to 1e9 degrees.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * studentTQuantile(0.975, 9); // => 2.262157
 *
 * @see Student (1908), doi:10.1093/biomet/6.1.1
 */
export function studentTQuantile(p: number, degrees: number, caller = 'studentTQuantile'): number {
  requireNumber(caller, 'p', p, { above: 0, below: 1 });
  requireNumber(caller, 'degrees', degrees, { from: 1 });
  const centre = Math.abs(2 * p - 1);
  if (centre === 0) return 0;
  // t²/(t² + degrees) is a beta variable; its logit is taken from whichever side is smaller.
  const logit =
    centre < 0.5
      ? betaQuantileLogit(centre, 0.5, degrees / 2)
      : -betaQuantileLogit(2 * Math.min(p, 1 - p), degrees / 2, 0.5);
  const size = Math.sqrt(degrees) * Math.exp(logit / 2);
  return p < 0.5 ? -size : size;
}

/**
 * Both tails of Student’s t distribution: the share of it at least as far from 0 as t.
 *
 * @param t - A finite number.
 * @param degrees - Degrees of freedom, a finite number ≥ 1, whole or not.
 * @param caller - The function that an error should name.
 * @returns 0…1, with a relative error below 1e-10 while it is above 1e-300.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * studentTTails(2.262157, 9); // => 0.05
 *
 * @see Student (1908), doi:10.1093/biomet/6.1.1
 */
export function studentTTails(t: number, degrees: number, caller = 'studentTTails'): number {
  requireNumber(caller, 't', t);
  requireNumber(caller, 'degrees', degrees, { from: 1 });
  if (t === 0) return 1;
  // degrees/(degrees + t²) is a beta variable. What it lacks to 1 is put apart from it: t may be tiny.
  const odds = t ** 2 / degrees;
  return betaLowerTail(1 / (1 + odds), odds / (1 + odds), degrees / 2, 0.5);
}
