import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfAway } from '#metrics/rounding.ts';

const decimals = fc.nat({ max: 15 });
const values = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('roundHalfAway', () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [8.345, 2, 8.35],
    [31.25, 1, 31.3],
    [-31.25, 1, -31.3],
    [99.95, 1, 100],
    [66.66666666666667, 1, 66.7],
    [0.49999999999999994, 0, 0],
    [1234567.885, 2, 1234567.89],
    [5e-8, 7, 1e-7],
  ])(
    'of %d to %i decimals matches Python Decimal(repr(value)).quantize(…, ROUND_HALF_UP)',
    (value, places, rounded) => {
      expect(roundHalfAway(value, places)).toBe(rounded);
    },
  );

  it.each([-0.4, -0, -1e-300])('gives 0, not −0, for %d', (value) => {
    expect(roundHalfAway(value, 0)).toBe(0);
  });

  it('leaves alone what is too large to have decimals', () => {
    expect(roundHalfAway(Number.MAX_VALUE, 15)).toBe(Number.MAX_VALUE);
    expect(roundHalfAway(-(2 ** 53), 2)).toBe(-(2 ** 53));
  });

  it('moves a number by half a unit at most, and a rounded one not at all', () => {
    const ordinary = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(ordinary, fc.nat({ max: 5 }), (value, places) => {
        const rounded = roundHalfAway(value, places);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-6);
        expect(roundHalfAway(rounded, places)).toBe(rounded);
      }),
    );
  });

  it('treats gains and losses alike, and never gives −0 or a number that is not finite', () => {
    fc.assert(
      fc.property(values, decimals, (value, places) => {
        const rounded = roundHalfAway(value, places);
        expect(0 - roundHalfAway(-value, places)).toBe(rounded);
        expect(Number.isFinite(rounded) && !Object.is(rounded, -0)).toBe(true);
      }),
    );
  });

  it('refuses what is no number', () => {
    expect(() => roundHalfAway(Number.NaN, 0)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: roundHalfAway: value must be a finite number, got NaN]`,
    );
  });

  it.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d', (value) => {
    expect(() => roundHalfAway(value, 0)).toThrow(RangeError);
  });

  it('refuses half a decimal', () => {
    expect(() => roundHalfAway(1, 0.5)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: roundHalfAway: decimals must be a whole number from 0 to 15, got 0.5]`,
    );
  });

  it.each([-1, 16, Number.NaN])('refuses %d decimals', (places) => {
    expect(() => roundHalfAway(1, places)).toThrow(RangeError);
  });
});
