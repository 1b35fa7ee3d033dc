/** What an address says of one calculator, `#csat-visit=…&nps-thirty=…`; undefined when nothing. */
export function stateIn(fragment: string, key: string): string | undefined {
  const start = `${key}=`;
  const parts = fragment.startsWith('#') ? fragment.slice(1).split('&') : [];
  return parts.find((part) => part.startsWith(start))?.slice(start.length);
}

/** The states of several calculators, by key, as the end of one address; empty when there are none. */
export function statesToFragment(states: ReadonlyMap<string, string>): string {
  const parts = [...states].map(([key, state]) => `${key}=${state}`);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
