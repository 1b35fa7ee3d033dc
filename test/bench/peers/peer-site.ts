import type { Locale } from '#i18n/locale.ts';
import type { Library } from '#model/library.ts';
import { convertText } from './convert-text.ts';
import { type PeerCase, readPeerCases } from './peer-cases.ts';
import { formatReferences, type PeerReferences } from './references.ts';

/** A case as every peer gets it. */
export interface PeerPage extends PeerCase {
  /** Its text in Markdown and HTML. */
  readonly markdown: string;
}

/** What every peer’s site is made of. */
export interface PeerSite {
  /** Each language’s cases by title, as lists and neighbours show them. */
  readonly cases: Readonly<Record<Locale, readonly PeerPage[]>>;
  /** Words of the glossary and the bibliography, one Markdown page each. */
  readonly glossary: Readonly<Record<Locale, string>>;
  readonly sources: Readonly<Record<Locale, string>>;
  readonly references: PeerReferences;
}

/** @param files - What `generateCases` made. */
export function peerSite(files: ReadonlyMap<string, string>, library: Library): PeerSite {
  const references = formatReferences(library);
  const all = readPeerCases(files).map((one) => ({
    ...one,
    markdown: convertText(one, references),
  }));
  const casesIn = (locale: Locale): PeerPage[] =>
    all
      .filter((one) => one.locale === locale)
      .toSorted((a, b) => a.words.title.localeCompare(b.words.title, locale));
  const bilingual = <T>(of: (locale: Locale) => T) => ({ it: of('it'), en: of('en') });
  return {
    cases: bilingual(casesIn),
    glossary: bilingual((locale) => glossaryIn(locale, library)),
    sources: bilingual((locale) => sourcesIn(locale, references)),
    references,
  };
}

function glossaryIn(locale: Locale, { terms }: Library): string {
  return terms
    .map(({ slug, data }) => {
      const { term, short, text } = data[locale];
      return `<h2 id="${slug}">${term}</h2>\n\n${short}\n\n${text.replace(/<[A-Z][^>]*>/g, '')}`;
    })
    .join('\n\n');
}

function sourcesIn(locale: Locale, references: PeerReferences): string {
  return Object.entries(references[locale])
    .map(([slug, { full }]) => `<p id="${slug}">${full}</p>`)
    .join('\n\n');
}
