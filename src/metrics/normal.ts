/**
 * The standard normal quantile: the z below which a share p of the distribution lies.
 *
 * Newton’s method on the logarithm of the smaller tail. That logarithm is concave, so the search
 * converges from z = 0 whatever p is, and it needs no table of coefficients, which every page with
 * a calculator would have to carry.
 *
 * @param p - A share, 0 < p < 1.
 * @returns z, within 1e-12 of the exact value for 1e-12 ≤ p ≤ 1 − 1e-12.
 * @throws {RangeError} If p is outside the range above.
 *
 * @example
 * standardNormalQuantile(0.975); // => 1.959963984540054
 *
 * @see Marsaglia (2004), doi:10.18637/jss.v011.i04, on the series and the tail used below.
 */
export function standardNormalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) {
    throw new RangeError(
      `standardNormalQuantile: p must be greater than 0 and less than 1, got ${p}`,
    );
  }
  const logTail = Math.log(Math.min(p, 1 - p));
  let z = 0;
  // The smallest p that a number can hold, 5e-324, settles in 14 steps.
  for (let step = 0; step < 20; step += 1) {
    const ratio = millsRatio(z);
    z += ratio * (Math.log(ratio / Math.sqrt(2 * Math.PI)) - z ** 2 / 2 - logTail);
  }
  return p < 0.5 ? -z : z;
}

/**
 * The two-sided critical value: how many standard errors an interval reaches to either side.
 *
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @param caller - The function that an error should name.
 * @returns z ≥ 0, e.g. 1.96 for 0.95.
 * @throws {RangeError} If confidence is outside the range above.
 */
export function criticalValue(confidence: number, caller = 'criticalValue'): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(
      `${caller}: confidence must be greater than 0 and less than 1, got ${confidence}`,
    );
  }
  // From the lower tail: 0.5 + confidence / 2 would round to 1 for the highest confidences.
  return Math.abs(standardNormalQuantile((1 - confidence) / 2));
}

/**
 * The share of the standard normal distribution above z; twice it, for |z|, is a two-sided p.
 *
 * @param z - Any number; not NaN.
 * @returns 0…1, with a relative error below 1e-13: far out it is small, not 0.
 * @throws {RangeError} If z is NaN.
 *
 * @example
 * standardNormalUpperTail(1.959963984540054); // => 0.025
 */
export function standardNormalUpperTail(z: number): number {
  if (Number.isNaN(z)) {
    throw new RangeError('standardNormalUpperTail: z must be a number, got NaN');
  }
  if (z < 0) return 1 - standardNormalUpperTail(-z);
  if (z === Number.POSITIVE_INFINITY) return 0;
  return (millsRatio(z) * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The tail beyond z divided by the density at z: unlike the tail itself, it never underflows. */
function millsRatio(z: number): number {
  if (z < 2) return Math.sqrt(Math.PI / 2) * Math.exp(z ** 2 / 2) - taylorSum(z);
  // Laplace’s continued fraction, from the inside out; 80 levels are exact for z ≥ 2.
  let fraction = 0;
  for (let level = 80; level > 0; level -= 1) fraction = level / (z + fraction);
  return 1 / (z + fraction);
}

/** z + z³/3 + z⁵/(3·5) + …: the area between 0 and z divided by the density at z. */
function taylorSum(z: number): number {
  let sum = z;
  let term = z;
  for (let odd = 3; odd < 99; odd += 2) {
    term *= z ** 2 / odd;
    sum += term;
  }
  return sum;
}
