import { getCollection } from 'astro:content';
import { type CslItem, formatCitation, formatReference } from '#citations/csl.ts';
import type { Locale } from '#i18n/locale.ts';
import type { SourceEntry } from '#model/entries.ts';

/** A source as it stands in a sentence and in a bibliography. */
export interface Reference {
  readonly slug: string;
  /** “Rocks, 2016”. */
  readonly inText: string;
  /** The entry of the bibliography, HTML. */
  readonly full: string;
  readonly source: SourceEntry;
}

// Formatting costs some milliseconds each, and most pages ask for the same ones.
const cache = new Map<
  Locale,
  { readonly key: string; readonly references: Map<string, Reference> }
>();

/** Every source by its name, formatted in one language. */
export async function referencesIn(locale: Locale): Promise<ReadonlyMap<string, Reference>> {
  const entries = await getCollection('sources');
  const key = JSON.stringify(entries.map(({ data }) => data));
  const known = cache.get(locale);
  if (known?.key === key) return known.references;
  const references = new Map(
    entries.map(({ data }): [string, Reference] => {
      const item = cslItem(data);
      const full = linkAddresses(formatReference(item, locale));
      return [
        data.slug,
        { slug: data.slug, inText: formatCitation(item, locale), full, source: data },
      ];
    }),
  );
  cache.set(locale, { key, references });
  return references;
}

function cslItem({ slug, annotation: _, ...fields }: SourceEntry): CslItem {
  return { ...fields, id: slug };
}

function linkAddresses(html: string): string {
  return html.replace(
    /https?:\/\/[^\s<]+[^\s<.]/g,
    (url) => `<a href="${url}" data-spelled>${url}</a>`,
  );
}
