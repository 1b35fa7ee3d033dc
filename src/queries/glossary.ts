import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import type { TermEntry } from '#model/entries.ts';

/** The glossary of one language, in its alphabet. */
export async function listTerms(locale: Locale): Promise<TermEntry[]> {
  const entries = await getCollection('glossary', ({ data }) => data.locale === locale);
  return entries.map(({ data }) => data).toSorted((a, b) => a.term.localeCompare(b.term, locale));
}
