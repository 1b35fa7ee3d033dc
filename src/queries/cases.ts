import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import type { CaseEntry } from '#model/entries.ts';

/** Every case written in `locale`, by title. */
export async function listCases(locale: Locale): Promise<CaseEntry[]> {
  const entries = await getCollection('cases', ({ data }) => data.locale === locale);
  return entries.map(({ data }) => data).toSorted((a, b) => a.title.localeCompare(b.title, locale));
}
