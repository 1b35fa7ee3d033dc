import type { Interval } from '#metrics/intervals.ts';
import type { Moments } from '#metrics/moments.ts';
import type { ScoreCounts } from '#metrics/nps.ts';
import type { Counted } from '#metrics/proportion.ts';
import { reportingOf } from '#metrics/reporting.ts';
import { wilsonInterval } from '#metrics/wilson-interval.ts';

/** How a figure is written: plain, with its sign, or as a percentage of a share 0…1. */
export type FigureStyle = 'number' | 'signed' | 'share';

/** A measure of some answers, unrounded. */
export interface Figure {
  /** Undefined when there is nothing to say, and where fewer than ten answers make no score. */
  readonly value: number | undefined;
  /** The score all the same, however few answered: for those who ask for it. */
  readonly unscored?: number | undefined;
  readonly style: FigureStyle;
  /** How many answers it rests on; of a difference, the smaller of two. */
  readonly n: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Of a difference of two NPS, shares or means: the test’s. */
  readonly p?: number | undefined;
  readonly z?: number | undefined;
  /** The p of the textbook’s test of two NPS, and of Fisher’s of two shares. */
  readonly 'p-plain'?: number | undefined;
  readonly 'p-fisher'?: number | undefined;
  /** How many answers each of two NPS would need, for their difference to be found four times in five. */
  readonly needed?: number | undefined;
  /** Behind a share: how many of how many. */
  readonly counted?: Counted;
  /** The first of the two. */
  readonly count?: number;
  /** Behind a mean. */
  readonly moments?: Moments | undefined;
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
    unscored: n === 0 ? undefined : successes / n,
    style: 'share',
    n,
    counted,
    count: successes,
    ...within(interval),
    decimals: 0,
  };
}
