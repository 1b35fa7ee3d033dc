/*
 * How long the sessions of a seminar are to take this time stands in the address, `?minutes-one=90`, so that
 * plan, slides and speaker’s window agree, and a link to one of them says which version it is.
 */

const prefix = 'minutes-';

/** Minutes by the id of the session; nothing for those that take what their plan takes. */
export function askedLengths(search: string): ReadonlyMap<string, number> {
  return new Map(
    [...new URLSearchParams(search)].flatMap(([name, value]) =>
      name.startsWith(prefix) && /^[1-9]\d{0,3}$/.test(value)
        ? [[name.slice(prefix.length), Number(value)] as const]
        : [],
    ),
  );
}

/** The same address with another length for a session; `undefined` for that of its plan. */
export function withLength(search: string, session: string, minutes: number | undefined): string {
  const asked = new URLSearchParams(search);
  if (minutes === undefined) asked.delete(prefix + session);
  else asked.set(prefix + session, String(minutes));
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

/** Has the links to the other pages of the seminar, and to this one in another language, take the lengths along. */
export function carryLengths(search: string): void {
  const links = 'a:is([data-carry-lengths], .site-language)';
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links)) link.search = search;
}
