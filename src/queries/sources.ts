import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import type { FormattedSource, SourceEntry } from '#model/entries.ts';
import { once } from './once.ts';

/** A source as the pages of one language show it. */
export interface Reference extends FormattedSource {
  readonly slug: string;
  readonly source: SourceEntry;
}

/** Every source by its name, formatted in one language. */
export const referencesIn = once(
  async (locale: Locale): Promise<ReadonlyMap<string, Reference>> => {
    const entries = await getCollection('sources');
    return new Map(
      entries.map(({ data }) => [
        data.slug,
        { slug: data.slug, ...data.formatted[locale], source: data },
      ]),
    );
  },
);

/** The same as they stand in a sentence. */
export const citationsIn = once(async (locale: Locale): Promise<ReadonlyMap<string, string>> => {
  const references = await referencesIn(locale);
  return new Map([...references.values()].map(({ slug, inText }) => [slug, inText]));
});
