import type { Locale } from '#i18n/locale.ts';
import { type Facet, facetLabel } from '#i18n/routes.ts';
import type { CaseListing } from '#model/entries.ts';
import { levels, sectors, stages, themes } from '#model/taxonomy.ts';

/** Reading times in the steps that readers choose by. */
const times = ['short', 'medium', 'long'] as const;

function timeOf({ minutes }: CaseListing): (typeof times)[number] {
  if (minutes.reading <= 7) return 'short';
  return minutes.reading <= 9 ? 'medium' : 'long';
}

/** What a case is filed under, facet by facet. */
export function filedUnder(entry: CaseListing): Record<Facet, readonly string[]> {
  return {
    theme: entry.themes,
    stage: entry.stages,
    sector: [entry.sector],
    level: [entry.level],
    time: [timeOf(entry)],
  };
}

/** One value of a facet and how many of some cases are filed under it. */
export interface FacetValue {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const facetValues: Record<Facet, readonly string[]> = {
  theme: themes,
  stage: stages,
  sector: sectors,
  level: levels,
  time: times,
};

/** The values of a facet that some case has, in the order of the list. */
export function listFacetValues(
  cases: readonly CaseListing[],
  facet: Facet,
  locale: Locale,
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const entry of cases) {
    for (const value of filedUnder(entry)[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return facetValues[facet]
    .map((value) => ({
      facet,
      value,
      label: facetLabel(locale, facet, value),
      count: counts.get(value) ?? 0,
    }))
    .filter(({ count }) => count > 0);
}
