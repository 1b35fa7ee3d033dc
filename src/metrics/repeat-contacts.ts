import { type Contact, contactEpisodes } from './contact-episodes.ts';

/** How often customers had to come back. */
export interface RepeatContacts {
  /** All contacts. */
  readonly contacts: number;
  /** How many stories they make: contacts of one customer on one issue within the window. */
  readonly episodes: number;
  /** Contacts that were not the first of their story. */
  readonly repeats: number;
  /** repeats / contacts: 0…1. Not a percentage. */
  readonly share: number;
  /** The most contacts that one story took, at least 1. */
  readonly longest: number;
}

/**
 * Repeat contacts: contacts of a customer on an issue within a window of an earlier one on it.
 *
 * Looks back from each contact, so no window is still open; but the first contacts of a log may
 * repeat some that were before it. Give the log a window’s lead, or say so.
 *
 * @param contacts - In any order; times in one unit.
 * @param window - A finite number > 0 in that unit. Say it beside the result: 7 and 30 days differ.
 * @returns Undefined when there are no contacts.
 * @throws {RangeError} If the window or a time is not a finite number in range.
 *
 * @example
 * const log = [0, 2, 5].map((at) => ({ customer: 'Ada', issue: 'tariff', at }));
 * repeatContacts(log, 7); // => { contacts: 3, episodes: 1, repeats: 2, share: 0.667, longest: 3 }
 *
 * @see Dixon, Freeman & Toman (2010), Harvard Business Review 88(7/8), on what repeats cost.
 */
export function repeatContacts(
  contacts: readonly Contact[],
  window: number,
): RepeatContacts | undefined {
  const episodes = contactEpisodes(contacts, window, 'repeatContacts');
  if (contacts.length === 0) return undefined;
  const repeats = contacts.length - episodes.length;
  return {
    contacts: contacts.length,
    episodes: episodes.length,
    repeats,
    share: repeats / contacts.length,
    longest: episodes.reduce((most, episode) => Math.max(most, episode.contacts), 1),
  };
}
