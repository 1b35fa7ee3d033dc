import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import { keptEntry } from '#loaders/kept-entries.ts';
import type { QuarterlyEntry, QuarterlySummary } from '#model/entries.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import { countsFrom } from '#survey/plain-counts.ts';
import { once } from './once.ts';

/** A quarterly with all that its page is made from. */
export interface Quarterly extends Omit<QuarterlyEntry, 'survey'> {
  readonly survey: SurveyCounts;
}

/** The quarterlies in a language, by title. */
export const listQuarterlies = once(
  async (locale: Locale): Promise<readonly QuarterlySummary[]> => {
    const entries = await getCollection('quarterlies', ({ data }) => data.locale === locale);
    const collator = new Intl.Collator(locale);
    return entries
      .map(({ data }) => data)
      .toSorted((a, b) => collator.compare(a.title, b.title) || collator.compare(a.slug, b.slug));
  },
);

/** A quarterly with its counted responses: fetched anew each time. */
export function wholeQuarterly(summary: QuarterlySummary): Quarterly {
  const entry = keptEntry<QuarterlyEntry>(summary);
  return { ...entry, survey: countsFrom(entry.survey) };
}
