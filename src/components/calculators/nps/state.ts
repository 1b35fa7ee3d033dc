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
function numberFrom(text: string, low: number, high: number): number | undefined {
  const typed = text.trim();
  const value = Number(typed.replace(',', '.'));
  return /^\d+([.,]\d+)?$/.test(typed) && value >= low && value <= high ? value : undefined;
}

export const confidenceFrom = (text: string): number | undefined => numberFrom(text, 50, 99.9);
export const marginFrom = (text: string): number | undefined => numberFrom(text, 1, 100);

/** The state of one calculator as the end of an address: `#nps-thirty=0.0.1…;95;10`. */
export function stateToFragment(name: string, { counts, confidence, margin }: NpsState): string {
  return `#nps-${name}=${counts.join('.')};${confidence};${margin}`;
}

/** The states of several calculators, by name, as the end of one address; empty when there are none. */
export function statesToFragment(states: ReadonlyMap<string, NpsState>): string {
  const parts = [...states].map(([name, state]) => stateToFragment(name, state).slice(1));
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** What an address says of this calculator; undefined when it speaks of others alone, or is damaged. */
export function stateFromFragment(name: string, fragment: string): NpsState | undefined {
  const start = `nps-${name}=`;
  const own = partsOf(fragment).find((part) => part.startsWith(start));
  if (own === undefined) return undefined;
  const [typed = '', confidenceText = '', marginText = '', ...more] = own
    .slice(start.length)
    .split(';');
  const counts = typed.split('.').map(countFrom);
  const confidence = confidenceFrom(confidenceText);
  const margin = marginFrom(marginText);
  if (confidence === undefined || margin === undefined || more.length > 0) return undefined;
  const whole = counts.filter((count) => count !== undefined);
  const complete = counts.length === 11 && whole.length === 11;
  return complete ? { counts: whole, confidence, margin } : undefined;
}

function partsOf(fragment: string): string[] {
  return fragment.startsWith('#') ? fragment.slice(1).split('&') : [];
}
