import { type NpsState, stateFromFragment, statesToFragment } from './state.ts';

/** A calculator whose state the address can carry. */
export interface StateHolder {
  readonly name: string;
  /** Shows a state that the address brought. */
  show(state: NpsState): void;
  scrollIntoView(): void;
}

const holders = new Set<StateHolder>();
/** What the reader has changed, in all calculators of the page. */
const changed = new Map<string, NpsState>();

/**
 * Gives a calculator the state that the address has for it, now and whenever the address changes.
 *
 * An anchor takes the place of the states in the address, so they are also noted beside it, in the
 * entry of the history: a reload finds them there.
 */
export function joinAddress(holder: StateHolder): void {
  const linked = stateFromFragment(holder.name, location.hash);
  const noted = notedFragment();
  bring(holder, linked ?? stateFromFragment(holder.name, noted ?? ''));
  // A reload keeps its place; only who follows a link is led to the calculator.
  if (linked && noted === undefined) holder.scrollIntoView();
  holders.add(holder);
  addEventListener('hashchange', followAddress);
  // Not before the other calculators of the page have read theirs.
  queueMicrotask(noteStates);
}

export function leaveAddress(holder: StateHolder): void {
  holders.delete(holder);
  changed.delete(holder.name);
}

/** Writes the states of all changed calculators into the address; this one’s is none when undefined. */
export function writeState({ name }: StateHolder, state: NpsState | undefined): void {
  if (state) changed.set(name, state);
  else changed.delete(name);
  const states = statesToFragment(changed);
  // An anchor may stay where there is nothing to say.
  const end = states === '' && !/^#nps-.+=/.test(location.hash) ? location.hash : states;
  replaceEntry(location.pathname + location.search + end);
}

/** A link with states was followed, or an anchor, which leaves all figures alone. */
function followAddress(): void {
  const linked = [...holders].filter(({ name }) => stateFromFragment(name, location.hash));
  for (const holder of linked) bring(holder, stateFromFragment(holder.name, location.hash));
  // The browser itself finds the way back to an entry that it knows.
  if (notedFragment() === undefined) linked[0]?.scrollIntoView();
  noteStates();
}

function bring(holder: StateHolder, state: NpsState | undefined): void {
  if (state === undefined) return;
  changed.set(holder.name, state);
  holder.show(state);
}

function noteStates(): void {
  if (changed.size > 0 || notedFragment() !== undefined) replaceEntry(location.href);
}

function replaceEntry(address: string): void {
  const entry: unknown = history.state;
  const others = typeof entry === 'object' ? entry : null;
  history.replaceState({ ...others, nps: statesToFragment(changed) }, '', address);
}

function notedFragment(): string | undefined {
  const entry: unknown = history.state;
  const noted = typeof entry === 'object' && entry !== null && 'nps' in entry && entry.nps;
  return typeof noted === 'string' ? noted : undefined;
}
