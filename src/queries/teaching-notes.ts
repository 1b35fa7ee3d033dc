import { getCollection } from 'astro:content';
import { sees } from '#editions/edition.ts';
import type { Locale } from '#i18n/locale.ts';
import type { TeachingNoteEntry } from '#model/entries.ts';

/** Teaching notes by case; empty in an edition that may not see them. */
export async function teachingNotesByCase(locale: Locale): Promise<Map<string, TeachingNoteEntry>> {
  if (!sees(__EDITION__, 'trainer')) return new Map();
  const entries = await getCollection('teachingNotes', ({ data }) => data.locale === locale);
  return new Map(entries.map(({ data }) => [data.slug, data]));
}
