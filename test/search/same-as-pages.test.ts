import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '#cli/root.ts';
import type { Edition } from '#editions/edition.ts';
import { locales } from '#i18n/locale.ts';
import { listedCases, listedNotes, listedSources, listedTerms } from '#loaders/collections.ts';
import { contentOf } from '#loaders/content-of.ts';
import { join } from 'node:path';
import { listBuiltPages } from '#search/built-pages.ts';
import type { SearchPage } from '#search/pagefind-index.ts';
import { planDocuments } from '#search/plan-documents.ts';
import { searchRecords } from '#search/records.ts';
import { readSite } from '../helpers/site.ts';
import { differences, filesIn, fragmentsOf, indexOf } from './pagefind-files.ts';

afterAll(close);

const { outlines } = await contentOf(root);
const sources = listedSources(outlines);

// The staff’s edition has what the students’ has.
describe.each<Edition>(['student', 'trainer'])('the index of the %s edition', (edition) => {
  const site = readSite(edition);
  const documents = planDocuments(
    listedCases(outlines, edition, false),
    listedNotes(outlines, edition, false),
    sources,
  ).map(({ url }) => url);
  const others = locales.flatMap((locale) => listBuiltPages(site.folder, locale));
  const pagesAt = (paths: readonly string[]): SearchPage[] =>
    paths.map((url) => ({ url, html: site.pages.find(({ path }) => path === url)?.html ?? '' }));
  const written = filesIn(join(site.folder, 'pagefind'));

  it('has every page that says it is to be found', () => {
    const meant = site.pages.filter(({ html }) => html.includes('data-pagefind-body'));
    expect(meant.map(({ path }) => path).toSorted()).toEqual([...documents, ...others].toSorted());
  });

  it('is the one that Pagefind makes of the pages themselves, byte for byte', async () => {
    const records = searchRecords(listedTerms(outlines), sources);
    const expected = await indexOf(pagesAt(documents), records, pagesAt(others));
    // The same files are the same answers to every question. Page by page first, to be readable.
    expect(Object.fromEntries(fragmentsOf(written))).toEqual(
      Object.fromEntries(fragmentsOf(expected)),
    );
    expect(differences(written, expected)).toEqual([]);
  });
});
