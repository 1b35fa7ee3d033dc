import type { Locale } from '#i18n/locale.ts';
import type { CaseListing } from '#model/entries.ts';
import { listCases } from './cases.ts';
import { once } from './once.ts';
import { relatedIn } from './related-cases.ts';

/** What a case’s page says of other cases. */
export interface Neighbours {
  /** Before and after it, by title. */
  readonly previous?: CaseListing | undefined;
  readonly next?: CaseListing | undefined;
  readonly related: readonly CaseListing[];
}

/** Finds the neighbours of a case of a language by its name. */
export const neighboursIn = once(async (locale: Locale): Promise<(slug: string) => Neighbours> => {
  const cases = await listCases(locale);
  const places = new Map(cases.map(({ slug }, index) => [slug, index]));
  const relatedTo = relatedIn(cases);
  const found = new Map<string, Neighbours>();
  return (slug) => {
    const known = found.get(slug);
    if (known !== undefined) return known;
    const place = places.get(slug);
    if (place === undefined) return { related: [] };
    const entry = cases[place];
    const neighbours = {
      previous: cases[place - 1],
      next: cases[place + 1],
      related: entry === undefined ? [] : relatedTo(entry),
    };
    found.set(slug, neighbours);
    return neighbours;
  };
});
