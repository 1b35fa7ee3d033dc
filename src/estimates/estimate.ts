import { ces, cesShareInterval } from '#metrics/ces.ts';
import { csat, csatInterval } from '#metrics/csat.ts';
import { type Interval, npsScoreInterval } from '#metrics/intervals.ts';
import { nps } from '#metrics/nps.ts';
import { type Reporting, reportingOf } from '#metrics/reporting.ts';
import { effectiveGroups, weightedNps, weightedNpsInterval } from '#metrics/weighted-nps.ts';
import type { ScaleName } from '#survey/plan.ts';
import type { Answers } from './answers.ts';

export type MeasureName = 'nps' | 'csat' | 'ces';

/** The measure that a scale is made for. */
export const measureOf: Readonly<Record<ScaleName, MeasureName>> = {
  '0-10': 'nps',
  '1-5': 'csat',
  '1-7': 'ces',
};

/** Between which values a measure lies: an NPS in points, the others as shares. */
export const rangeOf: Readonly<Record<MeasureName, Interval>> = {
  nps: { low: -100, high: 100 },
  csat: { low: 0, high: 1 },
  ces: { low: 0, high: 1 },
};

export const confidence = 0.95;

/** What some answers say, unrounded. */
export interface Estimate {
  /** How many answered. */
  readonly n: number;
  /** NPS −100…100; CSAT and CES a share 0…1. Undefined below ten answers: too few to be a number. */
  readonly value: number | undefined;
  /** The 95 % interval in the same unit; undefined when nobody answered. */
  readonly interval: Interval | undefined;
  /** Of CSAT and CES, from ten answers on: the mean on the scale. */
  readonly mean: number | undefined;
  /** By how many answered; by Kish’s effective number where answers are weighted. */
  readonly reporting: Reporting;
}

interface Figures {
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
  readonly mean?: number | undefined;
}

/** NPS by the score interval, weighted if there are weights; CSAT and CES by Wilson’s, never weighted. */
export function estimateOf(scale: ScaleName, answers: Answers): Estimate {
  const n = answers.counts.reduce((sum, count) => sum + count, 0);
  const { value, interval, mean } = figuresOf(scale, answers);
  const reporting = reportingOf(weightOf(scale, answers, n));
  const isShown = reporting === 'interval-first' || reporting === 'score-first';
  return {
    n,
    value: isShown ? value : undefined,
    interval,
    mean: isShown ? mean : undefined,
    reporting,
  };
}

function figuresOf(scale: ScaleName, { counts, weights }: Answers): Figures {
  if (scale === '0-10') {
    return weights === undefined
      ? { value: nps(counts), interval: npsScoreInterval(counts, confidence) }
      : { value: weightedNps(weights), interval: weightedNpsInterval(weights, confidence) };
  }
  const found = scale === '1-5' ? csat(counts) : ces(counts);
  const interval = (scale === '1-5' ? csatInterval : cesShareInterval)(counts, confidence);
  return { value: found?.share, interval, mean: found?.mean };
}

function weightOf(scale: ScaleName, { weights }: Answers, n: number): number {
  if (scale !== '0-10' || weights === undefined) return n;
  return effectiveGroups(weights, 'estimateOf')?.n ?? 0;
}
