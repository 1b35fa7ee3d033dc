import type { Interval } from '#metrics/intervals.ts';
import type { Writer } from '../calculators/form/writer.ts';

/**
 * One way to get it wrong, live, as server and browser share it: what the reader moves, and what the
 * wrong way and the right one make of it. Its data are invented. To add one, called `x`:
 *
 * 1. `demonstrations/x.ts`: this description, `export const demonstration`; figures only from `#metrics`.
 * 2. Its words in `#i18n/words/pitfalls/`, and its place on the page in `pitfalls.ts`.
 * 3. A test that the wrong figure is what the wrong way gives, and the right one what the right does.
 */
export interface Demonstration {
  readonly control: Control;
  /** The ends of the line that both figures are drawn on, in their unit. */
  readonly scale: Interval;
  show(value: number, write: Writer): Shown;
}

/** What the reader moves: whole numbers. */
export interface Control {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly start: number;
}

export interface Shown {
  /** The two figures, and what they say in words: a sentence of the demonstration’s own. */
  readonly texts: Readonly<Record<'wrong' | 'right' | 'result', string>>;
  /** What both cover of the line, in the unit of `scale`. */
  readonly bands: Readonly<Record<'wrong' | 'right', Interval>>;
}

/** A figure drawn from 0 to where it stands. */
export function fromZero(value: number): Interval {
  return { low: Math.min(0, value), high: Math.max(0, value) };
}

/** Every place that changes with the control: texts, and where bands begin and how long they are. */
export interface Places {
  readonly texts: Readonly<Record<'value' | 'wrong' | 'right' | 'result', string>>;
  readonly bands: Readonly<Record<'wrong' | 'right', Readonly<Record<'x' | 'width', string>>>>;
}

export function placesOf({ scale, show }: Demonstration, value: number, write: Writer): Places {
  const { texts, bands } = show(value, write);
  return {
    texts: { value: write.say('value', { value: write.plain(value) }), ...texts },
    bands: { wrong: bandOn(scale, bands.wrong), right: bandOn(scale, bands.right) },
  };
}

/** Where a figure stands on a line 100 long, that it cannot leave. */
export function placeOn({ low, high }: Interval, figure: number): number {
  return Math.min(100, Math.max(0, (100 * (figure - low)) / (high - low)));
}

/** Where an interval lies on that line; what has no width is still seen. */
function bandOn(scale: Interval, { low, high }: Interval): { x: string; width: string } {
  const from = placeOn(scale, low);
  const width = Math.max(0.8, placeOn(scale, high) - from);
  return { x: Math.min(100 - width, from).toFixed(1), width: width.toFixed(1) };
}
