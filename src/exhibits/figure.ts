import type { Interval } from '#metrics/intervals.ts';
import { newcombeInterval } from '#metrics/newcombe-interval.ts';
import type { ScoreCounts } from '#metrics/nps.ts';
import { npsComparison } from '#metrics/nps-comparison.ts';
import type { Counted } from '#metrics/proportion.ts';
import { reportingOf } from '#metrics/reporting.ts';
import { wilsonInterval } from '#metrics/wilson-interval.ts';

/** How a figure is written: plain, with its sign, or as a percentage of a share 0…1. */
export type FigureStyle = 'number' | 'signed' | 'share';

/** A measure of some answers, unrounded. */
export interface Figure {
  /** Undefined when there is nothing to say, and where fewer than ten answers make no score. */
  readonly value: number | undefined;
  readonly style: FigureStyle;
  /** How many answers it rests on; of a difference, the smaller of two. */
  readonly n: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Of a difference of two NPS: the test’s. */
  readonly p?: number | undefined;
  readonly z?: number | undefined;
  /** Behind a share: how many of how many. */
  readonly counted?: Counted;
  /** Behind an NPS: the eleven counts. */
  readonly counts?: ScoreCounts;
  /** Digits after the point, where there is no need for as many as the number has. */
  readonly decimals?: number;
}

/** The ends of an interval; there also when nobody answered, and undefined then. */
export function within(interval: Interval | undefined): Pick<Figure, 'low' | 'high'> {
  return { low: interval?.low, high: interval?.high };
}

/** Whether so many answers make a score: see METRICS, “what to show”. */
export function makesScore(n: number): boolean {
  return reportingOf(n) === 'interval-first' || reportingOf(n) === 'score-first';
}

/** A share with its Wilson interval; of fewer than ten answers only how many of how many. */
export function shareFigure(counted: Counted, confidence: number): Figure {
  const { successes, n } = counted;
  const interval = wilsonInterval(successes, n, confidence);
  return {
    value: makesScore(n) ? successes / n : undefined,
    style: 'share',
    n,
    counted,
    ...within(interval),
    decimals: 0,
  };
}

/**
 * The difference of one measure between two groups of people: of NPS by the adjusted-Wald comparison,
 * of shares by Newcombe’s interval, both in points; of anything else without an interval.
 */
export function differenceOf(one: Figure, two: Figure, confidence: number): Figure {
  const n = Math.min(one.n, two.n);
  const both = one.value !== undefined && two.value !== undefined;
  const difference = { style: 'signed', n, ...decimalsOf(one) } as const;
  if (one.counts !== undefined && two.counts !== undefined) {
    const compared = npsComparison(one.counts, two.counts, confidence);
    const { p, z } = compared ?? {};
    return {
      ...difference,
      ...within(compared),
      p,
      z,
      value: both ? compared?.difference : undefined,
    };
  }
  if (one.counted !== undefined && two.counted !== undefined) {
    const shares = newcombeInterval(one.counted, two.counted, confidence);
    const [value, low, high] = [shares?.difference, shares?.low, shares?.high].map(inPoints);
    return { ...difference, value: both ? value : undefined, low, high };
  }
  return { ...difference, value: both ? Number(one.value) - Number(two.value) : undefined };
}

function decimalsOf({ decimals }: Figure): Pick<Figure, 'decimals'> {
  return decimals === undefined ? {} : { decimals };
}

function inPoints(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 100 * share;
}
