import { requireNumber } from './ranges.ts';
import { deviance, stirlingError } from './stirling.ts';

/**
 * The quantile of the beta distribution: the x below which a share p of it lies.
 *
 * @param p - A share, 0 < p < 1.
 * @param a - First shape, a finite number > 0.
 * @param b - Second shape, a finite number > 0.
 * @returns x, 0…1, with a relative error of x and of 1 − x below 1e-12 for shapes from ½ to 1e9.
 * @throws {RangeError} If any argument is outside the range above.
 *
 * @example
 * betaQuantile(0.025, 8.5, 2.5); // => 0.4972
 *
 * @see DiDonato & Morris (1992), doi:10.1145/131766.131776, on the continued fraction behind it.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return 1 / (1 + Math.exp(-betaQuantileLogit(p, a, b, 'betaQuantile')));
}

/**
 * The same quantile as ln(x/(1 − x)), which loses nothing when x is near 0 or 1.
 *
 * Newton’s method on the logarithm of the lower tail: as a function of the logit it is concave, so
 * that the search converges from the middle whatever p is.
 *
 * @param p - A share, 0 < p < 1.
 * @param a - First shape, a finite number > 0.
 * @param b - Second shape, a finite number > 0.
 * @param caller - The function that an error should name.
 * @throws {RangeError} If any argument is outside the range above.
 */
export function betaQuantileLogit(
  p: number,
  a: number,
  b: number,
  caller = 'betaQuantileLogit',
): number {
  requireNumber(caller, 'p', p, { above: 0, below: 1 });
  requireNumber(caller, 'a', a, { above: 0 });
  requireNumber(caller, 'b', b, { above: 0 });
  if (p > 0.5) return -betaQuantileLogit(1 - p, b, a, caller);
  let logit = Math.log(a / b);
  for (let step = 0; step < 100; step += 1) {
    // Further down x would underflow; the logarithm is straight there, so that one step is exact.
    const from = Math.max(-700, logit);
    const [x, y] = [1 / (1 + Math.exp(-from)), 1 / (1 + Math.exp(from))];
    const ratio = tailRatio(x, y, a, b);
    const next = from - ratio * (logBetaKernel(x, y, a, b) + Math.log(ratio) - Math.log(p));
    const move = Math.abs(next - logit);
    logit = next;
    if (move <= 1e-15 * Math.max(1, Math.abs(logit))) break;
  }
  return logit;
}

/**
 * The logarithm of xᵃyᵇ/B(a, b): of the beta density on the scale of ln(x/y).
 *
 * @param x - A share, 0 < x < 1.
 * @param y - 1 − x, given by itself because near x = 1 the subtraction would lose it.
 */
export function logBetaKernel(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const exponent = -deviance(a, n * x) - deviance(b, n * y);
  const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return exponent + stirling + Math.log((a / n) * (b / (2 * Math.PI))) / 2;
}

/**
 * The beta distribution: how large a share of it lies below x.
 *
 * @param x - A share, 0 < x < 1.
 * @param y - 1 − x, given by itself because near x = 1 the subtraction would lose it.
 */
export function betaLowerTail(x: number, y: number, a: number, b: number): number {
  return Math.exp(logBetaKernel(x, y, a, b)) * tailRatio(x, y, a, b);
}

/** The lower tail divided by the density, both on the scale of ln(x/y). */
function tailRatio(x: number, y: number, a: number, b: number): number {
  if ((a + b) * y >= b) return continuedFraction(x, y, a, b);
  return Math.exp(-logBetaKernel(x, y, a, b)) - continuedFraction(y, x, b, a);
}

/**
 * The same for x up to the mean, by Lentz’s method (1976), doi:10.1364/AO.15.000668; takes about
 * √(a + b) turns.
 *
 * @see DiDonato & Morris (1992), doi:10.1145/131766.131776
 */
function continuedFraction(x: number, y: number, a: number, b: number): number {
  // Equal, but the one with the smaller numbers cancels less.
  const slack = 1 + (a < b ? a - (a + b) * x : (a + b) * y - b);
  let fraction = (a / (a + 1)) * slack;
  let [forward, backward] = [fraction, 0];
  for (let n = 1; n < 1e6; n += 1) {
    const [span, rise] = [a + 2 * n - 1, (n * (b - n) * x) / (a + 2 * n - 1)];
    const upper = (((a + n - 1) * (a + b + n - 1)) / span) * rise * x;
    const lower = n + rise + ((a + n) / (span + 2)) * (slack + n * (1 + y));
    backward = 1 / (lower + upper * backward);
    forward = lower + upper / forward;
    fraction *= forward * backward;
    if (Math.abs(forward * backward - 1) < 1e-16) break;
  }
  return 1 / fraction;
}
