import { requireNumber } from './ranges.ts';

/** What hiring one person takes. Money in one unit throughout, each ≥ 0. */
export interface Hire {
  /** Finding and choosing the person. */
  readonly recruiting: number;
  /** Hours of school and courses in the first year. */
  readonly hours: number;
  /** One hour of teaching, for one person. */
  readonly hourCost: number;
  /** Weeks until the person does the whole job. */
  readonly weeks: number;
  /** One week’s pay. */
  readonly weeklyPay: number;
}

/**
 * The cost of one hire: recruiting, school, and half the pay during ramp-up, as if the work done grew
 * in a straight line from none to all of it. What customers lose meanwhile is not counted.
 *
 * @returns Money, ≥ 0.
 * @throws {RangeError} If a figure is negative or not finite.
 *
 * @example
 * hireCost({ recruiting: 500, hours: 160, hourCost: 30, weeks: 26, weeklyPay: 600 }); // => 13100
 */
export function hireCost(hire: Hire): number {
  for (const [name, value] of Object.entries(hire))
    requireNumber('hireCost', name, value as number, { from: 0 });
  const { recruiting, hours, hourCost, weeks, weeklyPay } = hire;
  return recruiting + hours * hourCost + (weeks * weeklyPay) / 2;
}

/**
 * What replacing those who leave costs in a year.
 *
 * @param cost - Of one hire, ≥ 0.
 * @param team - People in it, ≥ 0.
 * @param turnover - The share of them who leave in a year, ≥ 0; above 1 when places change hands more
 *   than once.
 * @throws {RangeError} If an argument is outside its range.
 *
 * @example
 * replacementCost(13100, 20, 0.15); // => 39300
 */
export function replacementCost(cost: number, team: number, turnover: number): number {
  requireNumber('replacementCost', 'cost', cost, { from: 0 });
  requireNumber('replacementCost', 'team', team, { from: 0 });
  requireNumber('replacementCost', 'turnover', turnover, { from: 0 });
  return cost * team * turnover;
}

/**
 * The turnover up to which one kind of hire costs no more in a year than another.
 *
 * @param cost - Of one hire of the first kind, ≥ 0.
 * @param otherCost - Of one hire of the other, ≥ 0.
 * @param otherTurnover - The share of those who leave in a year, ≥ 0.
 * @returns A share ≥ 0, or undefined when the first kind costs nothing: it is never dearer.
 * @throws {RangeError} If an argument is outside its range.
 *
 * @example
 * breakEvenTurnover(13100, 5620, 0.35); // => 0.1501…
 */
export function breakEvenTurnover(
  cost: number,
  otherCost: number,
  otherTurnover: number,
): number | undefined {
  requireNumber('breakEvenTurnover', 'cost', cost, { from: 0 });
  requireNumber('breakEvenTurnover', 'otherCost', otherCost, { from: 0 });
  requireNumber('breakEvenTurnover', 'otherTurnover', otherTurnover, { from: 0 });
  return cost === 0 ? undefined : (otherCost * otherTurnover) / cost;
}
