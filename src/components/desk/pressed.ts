import type { Verdict } from './round.ts';

/** What a key pressed in an exchange means; nothing for most keys. */
export interface Pressed {
  readonly verdict?: Verdict;
  /** To which exchange to go, seen from this one. */
  readonly step: number;
}

const verdicts: Readonly<Record<string, Verdict>> = { 1: 'real', 2: 'impostor', 3: 'unsure' };
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** What a key means that was pressed in an exchange: 1, 2 and 3 judge, the arrows move. */
export function pressed({
  key,
  target,
  ctrlKey,
  metaKey,
  altKey,
}: KeyboardEvent): Pressed | undefined {
  if (ctrlKey || metaKey || altKey || target instanceof HTMLSelectElement) return undefined;
  const verdict = verdicts[key];
  if (verdict) return { verdict, step: 1 };
  // Within a group of radio buttons the arrows choose among them.
  const step = target instanceof HTMLInputElement ? undefined : steps[key];
  return step === undefined ? undefined : { step };
}
