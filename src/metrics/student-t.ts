import { betaQuantileLogit } from './beta.ts';
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
