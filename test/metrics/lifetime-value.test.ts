import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LifetimeValueInput, lifetimeValue } from '#metrics/lifetime-value.ts';

const workshop: LifetimeValueInput = {
  margin: 60,
  retention: 0.8,
  discount: 0.1,
  firstMargin: 'in-a-year',
};
const rate = fc.double({ min: 0, max: 0.99, noNaN: true });

describe('lifetimeValue', () => {
  // Without an end, R sums 20,000 years.
  it.each<[number, number, number, 'now' | 'in-a-year', number | undefined, number]>([
    [60, 0.8, 0.1, 'in-a-year', undefined, 160],
    [60, 0.8, 0.1, 'now', undefined, 220],
    [60, 0.9, 0.1, 'in-a-year', undefined, 270],
    [60, 0.9, 0.1, 'now', 5, 209.006215422444],
    [100, 0.6, 0.12, 'in-a-year', 10, 115.159978957027],
    [120.5, 0.75, 0.08, 'now', 3, 262.292052469136],
    [10, 0, 0.1, 'in-a-year', undefined, 0],
    [1000, 0.95, 0.05, 'now', 20, 9081.34947390503],
    [50, 0.5, 0, 'in-a-year', undefined, 50],
    [40, 1, 0.1, 'in-a-year', undefined, 400],
    [75, 0.99, 0.001, 'now', undefined, 6825.00000000009],
    [60, 0.8, 0.1, 'now', 1, 60],
    [60, 1, 0, 'in-a-year', 7, 420],
    [-20, 0.7, 0.1, 'now', 0, 0],
  ])(
    'of margin %d, retention %d, discount %d, first margin %s, %s years matches R sum(m * (r / (1 + d))^t)',
    (margin, retention, discount, firstMargin, years, value) => {
      const input = { margin, retention, discount, firstMargin };
      const result = lifetimeValue(years === undefined ? input : { ...input, years });
      expect(result).toBeCloseTo(value, 8);
    },
  );

  it('is one margin more when the first comes now', () => {
    fc.assert(
      fc.property(rate, rate, (retention, discount) => {
        const input = { ...workshop, retention, discount };
        const later = lifetimeValue(input);
        expect(lifetimeValue({ ...input, firstMargin: 'now' })).toBeCloseTo(later + 60, 6);
      }),
    );
  });

  it('adds one year’s margin with each year, and comes near the sum without an end', () => {
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 0, max: 60 }), (retention, discount, years) => {
        const input = { ...workshop, retention, discount };
        const next = 60 * (retention / (1 + discount)) ** (years + 1);
        const now = lifetimeValue({ ...input, years });
        expect(lifetimeValue({ ...input, years: years + 1 }) - now).toBeCloseTo(next, 7);
        expect(lifetimeValue({ ...input, years: 100_000 })).toBeCloseTo(lifetimeValue(input), 6);
      }),
    );
  });

  it('is the margins themselves when everybody stays and nothing is discounted', () => {
    const stable = { ...workshop, retention: 1, discount: 0, years: 7 };
    expect(lifetimeValue(stable)).toBe(420);
    expect(lifetimeValue({ ...stable, firstMargin: 'now' })).toBe(420);
  });

  it('is 0 for no years, and one margin at most when nobody stays', () => {
    expect(lifetimeValue({ ...workshop, years: 0 })).toBe(0);
    expect(lifetimeValue({ ...workshop, retention: 0 })).toBe(0);
    expect(lifetimeValue({ ...workshop, retention: 0, firstMargin: 'now' })).toBe(60);
    expect(lifetimeValue({ ...workshop, retention: 0, firstMargin: 'now', years: 0 })).toBe(0);
  });

  it('refuses a sum without an end', () => {
    const forever = { ...workshop, retention: 1, discount: 0 };
    expect(() => lifetimeValue(forever)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: lifetimeValue: years must be given when retention is 1 and discount is 0, got undefined]`,
    );
  });

  it('words its errors in full', () => {
    expect(() =>
      lifetimeValue({ ...workshop, margin: Number.NaN }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: lifetimeValue: margin must be a finite number, got NaN]`,
    );
    expect(() => lifetimeValue({ ...workshop, retention: 80 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: lifetimeValue: retention must be from 0 to 1, got 80]`,
    );
    expect(() => lifetimeValue({ ...workshop, discount: -0.1 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: lifetimeValue: discount must be a finite number ≥ 0, got -0.1]`,
    );
    expect(() => lifetimeValue({ ...workshop, years: 2.5 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: lifetimeValue: years must be a whole number ≥ 0, got 2.5]`,
    );
  });
});
