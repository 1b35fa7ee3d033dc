import { type Contact, contactEpisodes } from './contact-episodes.ts';
import { type Proportion, proportion } from './proportion.ts';
import { requireNumber, requireWhole } from './ranges.ts';

/** First contacts observed long enough to know whether the customer came back. */
export interface WindowedResolution extends Proportion {
  /** First contacts left out because their window was still open when the log ended. */
  readonly open: number;
}

/** How a log of contacts is read. All times are in the unit of the contacts. */
export interface ResolutionWindow {
  /** How long a customer must not come back: a finite number > 0. Exactly that long is a return. */
  readonly window: number;
  /** When the log ends, a finite number: no contact may be later. */
  readonly end: number;
  /** First contacts before this are not counted; they only tell which later ones are repeats. */
  readonly start?: number;
}

/**
 * First-contact resolution, gross: resolved at the first contact, of all first contacts.
 *
 * @param resolved - Whole number, 0 ≤ resolved ≤ contacts.
 * @param contacts - How many first contacts: a whole number ≥ 0.
 * @returns The share, 0…1, with its counts (`successes` are the resolved) for `wilsonInterval`; or
 *   undefined when there were no contacts.
 * @throws {RangeError} If a count is outside the range above.
 *
 * @example
 * firstContactResolution(130, 200); // => { successes: 130, n: 200, share: 0.65 }
 *
 * @see Dixon, Freeman & Toman (2010), Harvard Business Review 88(7/8).
 */
export function firstContactResolution(resolved: number, contacts: number): Proportion | undefined {
  requireWhole('firstContactResolution', 'contacts', contacts, 0);
  requireWhole('firstContactResolution', 'resolved', resolved, 0, contacts);
  return proportion(resolved, contacts);
}

/**
 * First-contact resolution, net: without the contacts that cannot be resolved at first.
 *
 * Say beside it how many those were: the figure rises when more are declared unresolvable.
 *
 * @param resolved - Whole number, 0 ≤ resolved ≤ contacts − unresolvable.
 * @param contacts - How many first contacts: a whole number ≥ 0.
 * @param unresolvable - How many of them needed, say, a visit: a whole number from 0 to contacts.
 * @returns The share, 0…1, with its counts (`n` is contacts − unresolvable), or undefined when no
 *   contact could be resolved at first.
 * @throws {RangeError} If a count is outside the range above.
 *
 * @example
 * netFirstContactResolution(130, 200, 20); // => { successes: 130, n: 180, share: 0.722 }
 */
export function netFirstContactResolution(
  resolved: number,
  contacts: number,
  unresolvable: number,
): Proportion | undefined {
  requireWhole('netFirstContactResolution', 'contacts', contacts, 0);
  requireWhole('netFirstContactResolution', 'unresolvable', unresolvable, 0, contacts);
  const resolvable = contacts - unresolvable;
  requireWhole('netFirstContactResolution', 'resolved', resolved, 0, resolvable);
  return proportion(resolved, resolvable);
}

/**
 * First-contact resolution by repeat window: resolved is what the customer did not come back about
 * in time, whatever the agent wrote.
 *
 * First contacts whose window was still open when the log ended are left out, also those that were
 * already repeated: of the youngest only failures can be known, so they would lower the share.
 *
 * @param contacts - All contacts, in any order.
 * @param window - The window, and when the log ends.
 * @returns The share, 0…1, with its counts, or undefined when no window is over yet.
 * @throws {RangeError} If a time is not a finite number, the window not > 0, or a contact later than
 *   the log’s end.
 *
 * @example
 * const log = [0, 2, 5].map((at) => ({ customer: 'Ada', issue: 'tariff', at }));
 * windowedFirstContactResolution(log, { window: 7, end: 30 });
 * // => { successes: 0, n: 1, share: 0, open: 0 }
 */
export function windowedFirstContactResolution(
  contacts: readonly Contact[],
  { window, end, start }: ResolutionWindow,
): WindowedResolution | undefined {
  const caller = 'windowedFirstContactResolution';
  requireNumber(caller, 'end', end);
  if (start !== undefined) requireNumber(caller, 'start', start, { to: end });
  const episodes = contactEpisodes(contacts, window, caller);
  contacts.forEach(({ at }, i) => {
    requireNumber(caller, `contacts[${i}].at`, at, { to: end });
  });
  const counted = episodes.filter((episode) => episode.start >= (start ?? episode.start));
  const over = counted.filter((episode) => episode.start + window <= end);
  const resolved = over.filter((episode) => episode.contacts === 1);
  const share = proportion(resolved.length, over.length);
  return share && { ...share, open: counted.length - over.length };
}
