import { type CslItem, formatCitation, formatReference } from '#citations/csl.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import type { Library } from '#model/library.ts';

/** A source, formatted: what the peers’ users would have in a data file. */
export interface PeerReference {
  /** “Rocks, 2016”. */
  readonly inText: string;
  /** The entry of the bibliography, HTML. */
  readonly full: string;
}

export type PeerReferences = Readonly<Record<Locale, Readonly<Record<string, PeerReference>>>>;

/** The bibliography in every language, by the names of the sources. */
export function formatReferences(library: Library): PeerReferences {
  const [it, en] = locales.map((locale) =>
    Object.fromEntries(
      library.sources.map(({ slug, data: { annotation: _, ...fields } }) => {
        const item: CslItem = { ...fields, id: slug };
        return [
          slug,
          { inText: formatCitation(item, locale), full: formatReference(item, locale) },
        ];
      }),
    ),
  );
  return { it: it ?? {}, en: en ?? {} };
}
