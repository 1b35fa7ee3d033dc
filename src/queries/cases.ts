import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import { type Facet, facetLabel } from '#i18n/routes.ts';
import type { CaseEntry } from '#model/entries.ts';
import { levels, sectors, stages, themes } from '#model/taxonomy.ts';

/** Every case written in `locale`, by title. */
export async function listCases(locale: Locale): Promise<CaseEntry[]> {
  const entries = await getCollection('cases', ({ data }) => data.locale === locale);
  return entries
    .map(({ data }) => data)
    .toSorted((a, b) => a.title.localeCompare(b.title, locale));
}

/** Reading times in the steps that readers choose by. */
export const times = ['short', 'medium', 'long'] as const;

function timeOf({ minutes }: CaseEntry): (typeof times)[number] {
  if (minutes.reading <= 7) return 'short';
  return minutes.reading <= 9 ? 'medium' : 'long';
}

/** What a case is filed under, facet by facet. */
export function filedUnder(entry: CaseEntry): Record<Facet, readonly string[]> {
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
export function listFacetValues(cases: readonly CaseEntry[], facet: Facet, locale: Locale): FacetValue[] {
  return facetValues[facet]
    .map((value) => ({
      facet,
      value,
      label: facetLabel(locale, facet, value),
      count: cases.filter((entry) => filedUnder(entry)[facet].includes(value)).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The cases nearest to one by what they are filed under, nearest first, at most three. */
export function listRelated(entry: CaseEntry, cases: readonly CaseEntry[]): CaseEntry[] {
  const shared = (other: CaseEntry): number =>
    other.themes.filter((theme) => entry.themes.includes(theme)).length * 2 +
    other.stages.filter((stage) => entry.stages.includes(stage)).length +
    (other.sector === entry.sector ? 1 : 0);
  return cases
    .filter((other) => other.slug !== entry.slug && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, 3);
}
