import { requireNumber, requireWhole } from './ranges.ts';

/** What a customer’s lifetime value is computed from. Rates are for the same period: a year. */
export interface LifetimeValueInput {
  /** What a customer who stays brings in a year, after costs: any finite number, in money. */
  readonly margin: number;
  /** The share of customers who stay from one year to the next, 0…1. */
  readonly retention: number;
  /** By how much money in a year is worth less than money now: a share ≥ 0. */
  readonly discount: number;
  /**
   * When the first margin comes: `now`, for certain; or `in-a-year`, if the customer is still there.
   */
  readonly firstMargin: 'now' | 'in-a-year';
  /** How many yearly margins to count: a whole number ≥ 0. Without it, all that are to come. */
  readonly years?: number;
}

/**
 * Customer lifetime value: the margins a customer is expected to bring, at today’s worth.
 *
 * With the first margin in a year it is margin·r/(1 + d − r); with the first margin now, one margin
 * more. A choice of one of the two, and of the years, must be shown with the figure.
 *
 * @returns Money, in the unit of the margin.
 * @throws {RangeError} If an input is outside the range above, or if every customer stays for ever,
 *   nothing is discounted and no number of years is given: there is no end to the sum.
 *
 * @example
 * lifetimeValue({ margin: 60, retention: 0.8, discount: 0.1, firstMargin: 'in-a-year' }); // => 160
 * lifetimeValue({ margin: 60, retention: 0.8, discount: 0.1, firstMargin: 'now' }); // => 220
 *
 * @see Gupta & Lehmann (2003), doi:10.1002/dir.10045
 * @see Berger & Nasr (1998), Journal of Interactive Marketing 12(1), 17–30, on the timing.
 */
export function lifetimeValue(input: LifetimeValueInput): number {
  const { margin, retention, discount, firstMargin, years } = input;
  requireNumber('lifetimeValue', 'margin', margin);
  requireNumber('lifetimeValue', 'retention', retention, { from: 0, to: 1 });
  requireNumber('lifetimeValue', 'discount', discount, { from: 0 });
  if (years !== undefined) requireWhole('lifetimeValue', 'years', years, 0);
  const first = firstMargin === 'now' ? 1 : retention / (1 + discount);
  // What a margin loses from one year to the next: the ratio of the series is 1 − loss.
  const loss = (1 + discount - retention) / (1 + discount);
  if (loss === 0) return margin * requireYears(years);
  const counted = years === undefined ? 1 : -Math.expm1(years * Math.log1p(-loss));
  return margin * first * (years === 0 ? 0 : counted / loss);
}

function requireYears(years: number | undefined): number {
  if (years === undefined) {
    throw new RangeError(
      'lifetimeValue: years must be given when retention is 1 and discount is 0, got undefined',
    );
  }
  return years;
}
