import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import type { TermEntry } from '#model/entries.ts';
import { once } from './once.ts';

/** The glossary of a language, in its alphabet. */
export const listTerms = once(async (locale: Locale): Promise<readonly TermEntry[]> => {
  const entries = await getCollection('glossary', ({ data }) => data.locale === locale);
  return entries.map(({ data }) => data).toSorted((a, b) => a.term.localeCompare(b.term, locale));
});

/** The same by their names. */
export const termsIn = once(async (locale: Locale): Promise<ReadonlyMap<string, TermEntry>> => {
  const terms = await listTerms(locale);
  return new Map(terms.map((term) => [term.slug, term]));
});
