import { namesState } from '#client/fragment-state.ts';
import { statesIn, statesToFragment } from './address.ts';

/** A calculator whose state the address can carry. */
export interface StateHolder {
  /** Its own on the page, as `nps-thirty`: its `id` too. */
  readonly key: string;
  /**
   * Shows a state that the address brought.
   *
   * @returns The state as the calculator itself would write it; undefined, with nothing changed,
   *   when it is damaged.
   */
  take(state: string): string | undefined;
  scrollIntoView(): void;
}

const holders = new Set<StateHolder>();
/** The keys of all that have ever been there. */
const joined = new Set<string>();
/** What the reader has changed, in all calculators of the page. */
const changed = new Map<string, string>();

/**
 * Gives a calculator the state that the address has for it, now and whenever the address changes.
 *
 * An anchor takes the place of the states in the address, so they are also noted beside it, in the
 * entry of the history: a reload finds them there.
 */
export function joinAddress(holder: StateHolder): void {
  const noted = notedFragment();
  const linked = bring(holder, location.hash);
  if (!linked) bring(holder, noted ?? '');
  // A reload keeps its place; only who follows a link is led to the calculator.
  if (linked && noted === undefined) holder.scrollIntoView();
  holders.add(holder);
  joined.add(holder.key);
  addEventListener('hashchange', followAddress);
  // Not before the other calculators of the page have read theirs.
  queueMicrotask(noteStates);
}

export function leaveAddress(holder: StateHolder): void {
  holders.delete(holder);
  changed.delete(holder.key);
}

/** Writes the states of all changed calculators into the address; this one’s is none when undefined. */
export function writeState({ key }: StateHolder, state: string | undefined): void {
  if (state === undefined) changed.delete(key);
  else changed.set(key, state);
  const states = allStates();
  // An anchor may stay where there is nothing to say.
  const end = states === '' && !namesState(location.hash) ? location.hash : states;
  replaceEntry(location.pathname + location.search + end);
}

/** What the reader has changed in a calculator; undefined for nothing. */
export function stateOf({ key }: StateHolder): string | undefined {
  return changed.get(key);
}

/** A link with states was followed, or an anchor, which leaves all figures alone. */
function followAddress(): void {
  const linked = [...holders].filter((holder) => bring(holder, location.hash));
  // The browser itself finds the way back to an entry that it knows.
  if (notedFragment() === undefined) linked[0]?.scrollIntoView();
  noteStates();
}

/** Whether there was a state for it, and it was sound. */
function bring(holder: StateHolder, fragment: string): boolean {
  const state = statesIn(fragment).get(holder.key);
  const taken = state === undefined ? undefined : holder.take(state);
  if (taken !== undefined) changed.set(holder.key, taken);
  return taken !== undefined;
}

/** With those of calculators on the page whose script has yet to come: nobody has read them. */
function allStates(): string {
  const said = [...statesIn(notedFragment() ?? ''), ...statesIn(location.hash)];
  const waiting = said.filter(([key]) => !joined.has(key) && document.getElementById(key));
  return statesToFragment(new Map([...waiting, ...changed]));
}

function noteStates(): void {
  if (changed.size > 0 || notedFragment() !== undefined) replaceEntry(location.href);
}

function replaceEntry(address: string): void {
  const entry: unknown = history.state;
  const others = typeof entry === 'object' ? entry : null;
  history.replaceState({ ...others, calculators: allStates() }, '', address);
}

function notedFragment(): string | undefined {
  const entry: unknown = history.state;
  const noted =
    typeof entry === 'object' && entry !== null && 'calculators' in entry && entry.calculators;
  return typeof noted === 'string' ? noted : undefined;
}
