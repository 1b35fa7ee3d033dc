/**
 * Rounds to so many decimals, half away from zero: 2.5 to 3, −2.5 to −3. Never −0.
 *
 * Halves are judged on the number as it prints, as a reader would: 1.005 becomes 1.01, although the
 * binary number behind it is a trifle less. Round once, to show a result; never before subtracting.
 *
 * @param value - Any finite number.
 * @param decimals - How many decimals to keep: a whole number from 0 to 15.
 * @returns The rounded number, in the unit of `value`.
 * @throws {RangeError} If either argument is outside the range above.
 *
 * @example
 * roundHalfAway(-2.5, 0); // => -3, where Math.round gives -2
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(`roundHalfAway: value must be a finite number, got ${value}`);
  }
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) {
    throw new RangeError(
      `roundHalfAway: decimals must be a whole number from 0 to 15, got ${decimals}`,
    );
  }
  // From 2⁵² on all numbers are whole, and moving the point of the largest would overflow.
  if (Math.abs(value) >= 2 ** 52) return value;
  const size = movePoint(Math.round(movePoint(Math.abs(value), decimals)), -decimals);
  return value < 0 && size > 0 ? -size : size;
}

/** Moves the decimal point of the printed number: multiplying by a power of ten is not exact. */
function movePoint(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
