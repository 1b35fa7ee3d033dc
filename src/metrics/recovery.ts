import { requireNumber } from './ranges.ts';

/**
 * The most that helping a customer out of a failure may cost before it no longer pays: the churn it
 * prevents times the lifetime value.
 *
 * A reason to put failures right, not to make them: the recovery paradox, that customers well helped
 * end up better than those without a failure, was found for satisfaction, but neither for buying
 * again nor for word of mouth.
 *
 * @param churnPrevented - By how much help lowers the probability of losing the customer, 0…1.
 * @param lifetimeValue - What the customer is worth, in money, ≥ 0, as `lifetimeValue` gives it.
 * @returns Money, in the unit of the lifetime value.
 * @throws {RangeError} If an argument is outside the range above.
 *
 * @example
 * recoveryBreakEvenCost(0.25, 160); // => 40
 *
 * @see De Matos, Henrique & Rossi (2007), doi:10.1177/1094670507303012, a meta-analysis.
 */
export function recoveryBreakEvenCost(churnPrevented: number, lifetimeValue: number): number {
  requireNumber('recoveryBreakEvenCost', 'churnPrevented', churnPrevented, { from: 0, to: 1 });
  requireNumber('recoveryBreakEvenCost', 'lifetimeValue', lifetimeValue, { from: 0 });
  return churnPrevented * lifetimeValue;
}

/**
 * By how much help must lower the probability of losing the customer to be worth its cost.
 *
 * @param cost - What help costs, in money, ≥ 0: less what the customer pays for it.
 * @param lifetimeValue - What the customer is worth, in the same money, ≥ 0.
 * @returns 0…1, or undefined when not even certainty would make it pay, because help costs more than
 *   the customer is worth.
 * @throws {RangeError} If an argument is outside the range above.
 *
 * @example
 * recoveryBreakEvenProbability(12, 160); // => 0.075
 */
export function recoveryBreakEvenProbability(
  cost: number,
  lifetimeValue: number,
): number | undefined {
  requireNumber('recoveryBreakEvenProbability', 'cost', cost, { from: 0 });
  requireNumber('recoveryBreakEvenProbability', 'lifetimeValue', lifetimeValue, { from: 0 });
  if (cost > lifetimeValue) return undefined;
  return cost === 0 ? 0 : cost / lifetimeValue;
}
