import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import type { QuarterlyEntry } from '#model/entries.ts';
import { once } from './once.ts';

/** The quarterlies of a language, by title. */
export const listQuarterlies = once(async (locale: Locale): Promise<readonly QuarterlyEntry[]> => {
  const entries = await getCollection('quarterlies', ({ data }) => data.locale === locale);
  const collator = new Intl.Collator(locale);
  return entries
    .map(({ data }) => data)
    .toSorted(
      (a, b) => collator.compare(a.words.title, b.words.title) || (a.slug < b.slug ? -1 : 1),
    );
});
