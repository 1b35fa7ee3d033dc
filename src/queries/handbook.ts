import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import { keptEntry } from '#loaders/kept-entries.ts';
import type { HandbookEntry, HandbookSummary } from '#model/entries.ts';
import { once } from './once.ts';

/** The pages of the handbook in a language, by title. */
export const listHandbook = once(async (locale: Locale): Promise<readonly HandbookSummary[]> => {
  const entries = await getCollection('handbook', ({ data }) => data.locale === locale);
  const collator = new Intl.Collator(locale);
  return entries
    .map(({ data }) => data)
    .toSorted((a, b) => collator.compare(a.title, b.title) || collator.compare(a.slug, b.slug));
});

/** A page with all that it shows. */
export function wholeHandbookPage(summary: HandbookSummary): HandbookEntry {
  return keptEntry<HandbookEntry>(summary);
}
