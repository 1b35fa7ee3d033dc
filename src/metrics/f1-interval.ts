import { type ConfusionTable, f1 } from './confusion-table.ts';
import type { Interval } from './intervals.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * The interval of an F1 by way of Wilson’s: of the cases that were there or were said to be, the share
 * h that is both makes F1 = 2h/(1 + h), which rises with h.
 *
 * @param table - Counts, whole numbers ≥ 0. Undecided cases that were one count as missed.
 * @param confidence - Coverage wanted, a share, 0 < confidence < 1.
 * @returns 0 ≤ low ≤ F1 ≤ high ≤ 1, or undefined when there were no cases and none was said to be one.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @see Lam, Gopal & Qian (2023), Confidence Intervals for the F1 Score, arXiv:2309.14621, “Wilson
 *   indirect”
 */
export function f1Interval(table: ConfusionTable, confidence: number): Interval | undefined {
  // Refuses a table that cannot be.
  if (f1(table) === undefined) return undefined;
  const { truePositives, falsePositives, falseNegatives, undecidedPositives } = table;
  const n = truePositives + falsePositives + falseNegatives + undecidedPositives;
  const both = wilsonInterval(truePositives, n, confidence, 'f1Interval');
  return both && { low: fromShare(both.low), high: fromShare(both.high) };
}

function fromShare(share: number): number {
  return (2 * share) / (1 + share);
}
