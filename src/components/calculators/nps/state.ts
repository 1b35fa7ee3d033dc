import type { ScoreCounts } from '#metrics/nps.ts';
import { numberFrom } from '../form/typed-numbers.ts';

/** What a reader can change. */
export interface NpsState {
  readonly counts: ScoreCounts;
  /** In percent, 50 to 99.9. */
  readonly confidence: number;
  /** In points, 1 to 100. */
  readonly margin: number;
}

export const mostAnswers = 1_000_000;

/** A count as typed: a whole number from 0 to a million, or undefined. */
export function countFrom(text: string): number | undefined {
  return numberFrom(text, { whole: true, from: 0, to: mostAnswers });
}

export const confidenceFrom = (text: string): number | undefined =>
  numberFrom(text, { from: 50, to: 99.9 });
export const marginFrom = (text: string): number | undefined =>
  numberFrom(text, { from: 1, to: 100 });

/** A state as an address has it: `0.0.1…;95;10`. */
export function stateToText({ counts, confidence, margin }: NpsState): string {
  return `${counts.join('.')};${confidence};${margin}`;
}

/** What such a text says; undefined when it is damaged. */
export function stateFromText(text: string): NpsState | undefined {
  const [typed = '', confidenceText = '', marginText = '', ...more] = text.split(';');
  const counts = typed.split('.').map(countFrom);
  const confidence = confidenceFrom(confidenceText);
  const margin = marginFrom(marginText);
  if (confidence === undefined || margin === undefined || more.length > 0) return undefined;
  const whole = counts.filter((count) => count !== undefined);
  const complete = counts.length === 11 && whole.length === 11;
  return complete ? { counts: whole, confidence, margin } : undefined;
}
