import { quantile } from '#metrics/quantile.ts';
import { quantileInterval } from '#metrics/quantile-interval.ts';

/** What somebody’s last answers to one kind of sender come to, in minutes. */
export interface Compared {
  readonly n: number;
  readonly median?: number;
  readonly shortest?: number;
  readonly longest?: number;
  /** Of the median, at 95 %, by ranks: six answers at least. */
  readonly interval?: { readonly low: number; readonly high: number };
}

/** @param minutes - Times, each > 0. */
export function compared(minutes: readonly number[]): Compared {
  const median = quantile(minutes, 0.5);
  if (median === undefined) return { n: 0 };
  const { low, high } = quantileInterval(minutes, 0.5, 0.95) ?? {};
  return {
    n: minutes.length,
    median,
    shortest: Math.min(...minutes),
    longest: Math.max(...minutes),
    ...(low !== undefined && high !== undefined && { interval: { low, high } }),
  };
}

/** Ends of the drawing, in minutes: 0.1 to a year, by powers of ten. */
const ends = { from: -1, to: 6 } as const;

/** Where a time stands on the drawing, from 0 to 100: from one tick to the next it is ten times as long. */
export function placeOf(minutes: number): number {
  const place = (Math.log10(minutes) - ends.from) / (ends.to - ends.from);
  return 100 * Math.min(1, Math.max(0, place));
}

/** Where the ticks are. */
export const ticks = Array.from(
  { length: ends.to - ends.from + 1 },
  (_, index) => (100 * index) / (ends.to - ends.from),
);
