import { requireNumber } from './ranges.ts';

/** One contact of a customer about an issue, through whatever channel. */
export interface Contact {
  /** Who: the same for one customer in all channels. */
  readonly customer: string;
  /** About what: the same until the customer wants something else. */
  readonly issue: string;
  /** When, as a number in any unit of time from any beginning: days, or milliseconds since 1970. */
  readonly at: number;
}

/** Contacts of one customer on one issue, each within the window of the one before. */
export interface ContactEpisode {
  /** When the first contact was, in the unit of the contacts. */
  readonly start: number;
  /** How many contacts: 1 if the customer did not have to come back. */
  readonly contacts: number;
}

/**
 * Puts contacts together that belong to the same story: same customer, same issue, and no longer
 * than the window since the contact before.
 *
 * @param contacts - In any order.
 * @param window - How long a customer who comes back still counts as coming back: a finite number
 *   > 0 in the unit of the contacts. Exactly that long still counts.
 * @param caller - The function that an error should name.
 * @throws {RangeError} If the window or a time is not a finite number in range.
 */
export function contactEpisodes(
  contacts: readonly Contact[],
  window: number,
  caller = 'contactEpisodes',
): ContactEpisode[] {
  requireNumber(caller, 'window', window, { above: 0 });
  return timesByIssue(contacts, caller).flatMap((times) => episodesOf(times, window));
}

/** The times of the contacts of each customer on each issue, in rising order. */
function timesByIssue(contacts: readonly Contact[], caller: string): number[][] {
  // Two levels, because a key glued together from two names could belong to two pairs.
  const customers = new Map<string, Map<string, number[]>>();
  contacts.forEach(({ customer, issue, at }, index) => {
    requireNumber(caller, `contacts[${index}].at`, at);
    const issues = customers.get(customer) ?? new Map<string, number[]>();
    customers.set(customer, issues);
    const times = issues.get(issue);
    if (times === undefined) issues.set(issue, [at]);
    else times.push(at);
  });
  const lists = [...customers.values()].flatMap((issues) => [...issues.values()]);
  return lists.map((times) => times.sort((a, b) => a - b));
}

function episodesOf(times: readonly number[], window: number): ContactEpisode[] {
  const episodes: { start: number; contacts: number }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const at of times) {
    const current = episodes.at(-1);
    if (current !== undefined && at - last <= window) current.contacts += 1;
    else episodes.push({ start: at, contacts: 1 });
    last = at;
  }
  return episodes;
}
