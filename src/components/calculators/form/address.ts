/** What an address says of calculators, `#csat-visit=…&nps-thirty=…`, by key. */
export function statesIn(fragment: string): Map<string, string> {
  const parts = fragment.startsWith('#') ? fragment.slice(1).split('&') : [];
  return new Map(
    parts.flatMap((part) => {
      const at = part.indexOf('=');
      return at < 1 ? [] : [[part.slice(0, at), part.slice(at + 1)] as const];
    }),
  );
}

/** The states of several calculators, by key, as the end of one address; empty when there are none. */
export function statesToFragment(states: ReadonlyMap<string, string>): string {
  const parts = [...states].map(([key, state]) => `${key}=${state}`);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
