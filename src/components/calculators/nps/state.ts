import type { ScoreCounts } from '#metrics/nps.ts';

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
  const digits = text.trim();
  const count = Number(digits);
  return /^\d+$/.test(digits) && count <= mostAnswers ? count : undefined;
}

/** A number as typed in either language, `99,5` or `99.5`, if it lies in the range. */
export function numberFrom(text: string, low: number, high: number): number | undefined {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && value >= low && value <= high ? value : undefined;
}

export const confidenceFrom = (text: string): number | undefined => numberFrom(text, 50, 99.9);
export const marginFrom = (text: string): number | undefined => numberFrom(text, 1, 100);

/** The state of one calculator as the end of an address: `#nps-thirty=0.0.1…;95;10`. */
export function stateToFragment(name: string, { counts, confidence, margin }: NpsState): string {
  return `#nps-${name}=${counts.join('.')};${confidence};${margin}`;
}

/** What an address says of this calculator; undefined when it speaks of another, or is damaged. */
export function stateFromFragment(name: string, fragment: string): NpsState | undefined {
  const start = `#nps-${name}=`;
  if (!fragment.startsWith(start)) return undefined;
  const [typed = '', confidenceText = '', marginText = ''] = fragment.slice(start.length).split(';');
  const counts = typed.split('.').map(countFrom);
  const confidence = confidenceFrom(confidenceText);
  const margin = marginFrom(marginText);
  if (counts.length !== 11 || confidence === undefined || margin === undefined) return undefined;
  const whole = counts.filter((count) => count !== undefined);
  return whole.length === 11 ? { counts: whole, confidence, margin } : undefined;
}
