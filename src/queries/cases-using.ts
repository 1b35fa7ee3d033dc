import type { CaseSummary, Uses } from '#model/entries.ts';

/** The cases that use each term, or each source, by its name. */
export function casesByUse<T extends Pick<CaseSummary, 'uses'>>(
  cases: readonly T[],
  of: keyof Uses,
): ReadonlyMap<string, readonly T[]> {
  const users = new Map<string, T[]>();
  for (const entry of cases) {
    for (const name of entry.uses[of]) {
      const list = users.get(name);
      if (list === undefined) users.set(name, [entry]);
      else list.push(entry);
    }
  }
  return users;
}
