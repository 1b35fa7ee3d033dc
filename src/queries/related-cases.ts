import type { CaseEntry } from '#model/entries.ts';

/** The cases nearest to one by what they are filed under, nearest first, at most three. */
export function listRelated(entry: CaseEntry, cases: readonly CaseEntry[]): CaseEntry[] {
  const shared = (other: CaseEntry): number =>
    other.themes.filter((theme) => entry.themes.includes(theme)).length * 2 +
    other.stages.filter((stage) => entry.stages.includes(stage)).length +
    (other.sector === entry.sector ? 1 : 0);
  return (
    cases
      .filter((other) => other.slug !== entry.slug)
      .map((other) => ({ other, nearness: shared(other) }))
      .filter(({ nearness }) => nearness > 0)
      // By slug where equally near: titles would give each language a list of its own.
      .toSorted((a, b) => b.nearness - a.nearness || a.other.slug.localeCompare(b.other.slug))
      .slice(0, 3)
      .map(({ other }) => other)
  );
}
