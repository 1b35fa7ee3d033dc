import { cesMeanInterval, ces } from '#metrics/ces.ts';
import { netFirstContactResolution } from '#metrics/first-contact-resolution.ts';
import { type Estimate, intervalDifference } from '#metrics/interval-difference.ts';
import type { Interval } from '#metrics/intervals.ts';
import { momentsOf } from '#metrics/moments.ts';
import { type Difference, proportion } from '#metrics/proportion.ts';
import { quantileInterval } from '#metrics/quantile-interval.ts';
import { welchInterval } from '#metrics/welch-interval.ts';
import { wilsonInterval } from '#metrics/wilson-interval.ts';
import type { Period } from '#model/calculators/scorecard.ts';

/** A measure of one period; an end that is undefined is not known. */
export interface Measured {
  readonly n: number;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export const measureNames = ['resolved', 'repeated', 'effort', 'p50', 'p90', 'p95'] as const;
export type MeasureName = (typeof measureNames)[number];

/** The measures of a period, each with its interval, unrounded. `confidence` is a share. */
export function measuresOf(
  period: Period,
  confidence: number,
): Readonly<Record<MeasureName, Measured>> {
  const { tickets, unresolvable, resolved, repeated, effort, hours } = period;
  const solvable = netFirstContactResolution(resolved, tickets, unresolvable);
  const scores = scoreCounts(effort);
  const quantile = (p: number): Measured => quantileInterval(hours, p, confidence) ?? { n: 0 };
  return {
    resolved: {
      n: tickets - unresolvable,
      value: solvable?.share,
      ...wilsonInterval(resolved, tickets - unresolvable, confidence),
    },
    repeated: {
      n: tickets,
      value: proportion(repeated, tickets)?.share,
      ...wilsonInterval(repeated, tickets, confidence),
    },
    effort: { n: effort.length, value: ces(scores)?.mean, ...cesMeanInterval(scores, confidence) },
    p50: quantile(0.5),
    p90: quantile(0.9),
    p95: quantile(0.95),
  };
}

/** After less before, with its interval; undefined where one of the periods has none. */
export function change(after: Measured, before: Measured): Difference | undefined {
  const [one, two] = [estimateOf(after), estimateOf(before)];
  return one && two && intervalDifference(one, two);
}

/** What changed in the mean ease, by Welch; undefined where scores do not say how much they vary. */
export function effortChange(
  after: Period,
  before: Period,
  confidence: number,
): Difference | undefined {
  return welchInterval(momentsOf(after.effort), momentsOf(before.effort), confidence);
}

/** Whether an interval leaves no room for “no change at all”. */
export function isMoreThanNoise({ low, high }: Interval): boolean {
  return low > 0 || high < 0;
}

function estimateOf({ value, low, high }: Measured): Estimate | undefined {
  return value === undefined || low === undefined || high === undefined
    ? undefined
    : { value, low, high };
}

function scoreCounts(scores: readonly number[]): number[] {
  return [1, 2, 3, 4, 5, 6, 7].map((score) => scores.filter((one) => one === score).length);
}
