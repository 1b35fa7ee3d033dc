import { getCollection } from 'astro:content';
import { sees } from '#editions/edition.ts';
import type { Locale } from '#i18n/locale.ts';
import { keptEntry } from '#loaders/kept-entries.ts';
import type { TeachingNoteEntry, TeachingNoteSummary } from '#model/entries.ts';
import { once } from './once.ts';

/** Teaching notes by case; empty in an edition that may not see them. */
export const teachingNotesByCase = once(
  async (locale: Locale): Promise<ReadonlyMap<string, TeachingNoteSummary>> => {
    if (!sees(__EDITION__, 'trainer')) return new Map();
    const entries = await getCollection('teachingNotes', ({ data }) => data.locale === locale);
    return new Map(entries.map(({ data }) => [data.slug, data]));
  },
);

/** A note with all its text: fetched anew each time, so that a large site fits into memory. */
export function wholeNote(summary: TeachingNoteSummary): TeachingNoteEntry {
  return keptEntry<TeachingNoteEntry>(summary);
}
