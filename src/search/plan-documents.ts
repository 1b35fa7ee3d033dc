import type { Locale } from '#i18n/locale.ts';
import { casePath, notePath } from '#i18n/routes.ts';
import type { CaseSummary, Kept, SourceEntry, TeachingNoteSummary, Uses } from '#model/entries.ts';
import { fingerprint } from '#loaders/fingerprint.ts';

/** A page that search finds by a document of its own, and where the makings of it are kept. */
export interface PlannedDocument {
  /** The page’s address. */
  readonly url: string;
  readonly locale: Locale;
  /** Fingerprint of all that the document is made of. */
  readonly digest: string;
  readonly entry: Kept;
  /** The note, where the page is that of a teaching note. */
  readonly note?: Kept;
  /** Whether the case’s page links to a teaching note. */
  readonly hasNote: boolean;
}

/** The documents of these cases and teaching notes, by address. */
export function planDocuments(
  cases: readonly CaseSummary[],
  notes: readonly TeachingNoteSummary[],
  sources: readonly SourceEntry[],
): PlannedDocument[] {
  const digests = new Map(sources.map(({ slug, formatted }) => [slug, fingerprint(formatted)]));
  const cited = (uses: Uses): unknown => uses.sources.map((id) => digests.get(id));
  const noteOf = new Map(notes.map((note) => [`${note.slug} ${note.locale}`, note]));
  return cases
    .flatMap((entry): PlannedDocument[] => {
      const { slug, locale, uses } = entry;
      const note = noteOf.get(`${slug} ${locale}`);
      const hasNote = note !== undefined;
      const digest = fingerprint(entry.digest, cited(uses), hasNote);
      const ofCase = { url: casePath(locale, slug), locale, digest, entry: keptAs(entry), hasNote };
      if (note === undefined) return [ofCase];
      const ofNote = {
        ...ofCase,
        url: notePath(locale, slug),
        digest: fingerprint(entry.digest, note.digest, cited(uses), cited(note.uses)),
        note: keptAs(note),
      };
      return [ofCase, ofNote];
    })
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

function keptAs({ place, digest }: Kept): Kept {
  return { place, digest };
}
