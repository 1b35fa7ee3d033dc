import { requireNumber } from './ranges.ts';

/**
 * How a score may be shown. `nothing`: nobody answered. `interval-only`: the interval and why there
 * is no score. `interval-first`: the interval, then the score. `score-first`: the score with its
 * interval.
 */
export type Reporting = 'nothing' | 'interval-only' | 'interval-first' | 'score-first';

/**
 * How a score may be shown, by how many answered: below ten no score, below thirty the interval
 * first. A convention of this house, not a theorem.
 *
 * @param n - How many answered: a number ≥ 0, whole unless it is an effective sample size.
 * @throws {RangeError} If n is outside the range above.
 */
export function reportingOf(n: number): Reporting {
  requireNumber('reportingOf', 'n', n, { from: 0 });
  if (n === 0) return 'nothing';
  if (n < 10) return 'interval-only';
  return n < 30 ? 'interval-first' : 'score-first';
}
