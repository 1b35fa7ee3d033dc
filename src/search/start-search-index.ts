import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#editions/edition.ts';
import { locales } from '#i18n/locale.ts';
import type { CaseSummary, SourceEntry, TeachingNoteSummary, TermEntry } from '#model/entries.ts';
import { readBuiltPages } from './built-pages.ts';
import { versionOf } from '#loaders/code-version.ts';
import { fingerprint } from '#loaders/fingerprint.ts';
import { joinIndexes } from './join-indexes.ts';
import { startLanguage } from './language-thread.ts';
import { planDocuments } from './plan-documents.ts';
import { searchRecords } from './records.ts';

/** What a site has for readers to find. */
export interface SearchableSite {
  readonly root: string;
  readonly edition: Edition;
  readonly cases: readonly CaseSummary[];
  readonly notes: readonly TeachingNoteSummary[];
  readonly terms: readonly TermEntry[];
  readonly sources: readonly SourceEntry[];
}

/** An index that is being made while the site is built. */
export interface SearchIndex {
  /**
   * Writes `pagefind/` into the folder of the built site.
   *
   * @throws {Error} If the index could not be made.
   */
  finish(built: string): Promise<SearchCounts>;
}

export interface SearchCounts {
  readonly pages: number;
  /** Terms and sources. */
  readonly records: number;
}

/** Rooms whose code decides what a document says and how it is indexed. */
const documentRooms = ['search', 'components', 'exhibits', 'queries', 'metrics', 'model', 'i18n'];

/**
 * Begins to index a site’s cases, teaching notes, terms and sources, each language by itself, from
 * their entries alone. A language in which nothing has changed keeps its index: one folder for each
 * edition, so that nothing of one reaches another.
 */
export function startSearchIndex(site: SearchableSite): SearchIndex {
  const { root, edition, cases, notes, terms, sources } = site;
  const keep = join(root, 'node_modules', '.cache', 'retrobottega', 'search', edition);
  mkdirSync(keep, { recursive: true });
  const documents = planDocuments(cases, notes, sources);
  const records = searchRecords(terms, sources);
  const version = fingerprint(edition, versionOf(documentRooms, '.ts'));
  const languages = locales.map((locale) => {
    const folder = join(keep, locale);
    const thread = startLanguage({
      locale,
      folder,
      root,
      version,
      documents: documents.filter((document) => document.locale === locale),
      records: records.filter(({ language }) => language === locale),
      sources,
    });
    return { locale, folder, thread };
  });
  return {
    async finish(built) {
      let others = 0;
      try {
        await Promise.all(
          languages.map(({ locale, thread }) => {
            const pages = readBuiltPages(built, locale);
            others += pages.length;
            return thread.finish(pages);
          }),
        );
      } finally {
        for (const { thread } of languages) thread.stop();
      }
      joinIndexes(
        languages.map(({ folder }) => folder),
        join(built, 'pagefind'),
      );
      return { pages: documents.length + others, records: records.length };
    },
  };
}
