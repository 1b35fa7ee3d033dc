/**
 * What Stirling’s formula for ln Γ(x) leaves out: ln Γ(x) − (x − ½)·ln x + x − ½·ln 2π.
 *
 * Probabilities of large counts are built from it instead of from ln Γ itself, whose many digits
 * before the point would cancel and take the accuracy with them.
 *
 * @param x - x > 0.
 * @returns The remainder, > 0, within 1e-15 for x ≥ ½.
 *
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function stirlingError(x: number): number {
  let error = 0;
  let shifted = x;
  for (; shifted < 16; shifted += 1) error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  const square = shifted ** 2;
  const series = 1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square;
  return error + (1 / 12 - (1 / 360 - series / square) / square) / shifted;
}

/**
 * How far a count is from its mean, as ln of the likelihood ratio: k·ln(k/mean) + mean − k.
 *
 * @param k - k > 0.
 * @param mean - mean > 0.
 * @returns At least 0, which it is at k = mean; the subtraction does not cancel near it.
 *
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function deviance(k: number, mean: number): number {
  const excess = (mean - k) / k;
  if (Math.abs(excess) < 0.5) return k * (excess - Math.log1p(excess));
  return k * Math.log(k / mean) + mean - k;
}
