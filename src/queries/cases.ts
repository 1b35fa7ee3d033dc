import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '#i18n/locale.ts';
import { keptEntry } from '#loaders/kept-entries.ts';
import type { CaseEntry, CaseSummary, ExhibitDownload, ExhibitTable } from '#model/entries.ts';
import { once } from './once.ts';

/** Every case written in a language, by title. */
export const listCases = once(async (locale: Locale): Promise<readonly CaseSummary[]> => {
  const entries = await getCollection('cases', ({ data }) => data.locale === locale);
  const collator = new Intl.Collator(locale);
  return entries
    .map(({ data }) => data)
    .toSorted((a, b) => collator.compare(a.title, b.title) || collator.compare(a.slug, b.slug));
});

/** A case with all its text: fetched anew each time, so that a large site fits into memory. */
export function wholeCase(summary: CaseSummary): CaseEntry {
  return keptEntry<CaseEntry>(summary);
}

/** What a download shows: fetched by itself, without the rest of its case. */
export function downloadedTable(download: ExhibitDownload): ExhibitTable {
  return keptEntry<ExhibitTable>(download);
}

/** What shows the text of a case that runs code; undefined for all others. */
export async function programOf({
  slug,
  locale,
  program,
}: CaseSummary): Promise<AstroComponentFactory | undefined> {
  if (program === undefined) return undefined;
  const entry = await getEntry('cases', `${slug}/${locale}`);
  return entry && (await render(entry)).Content;
}
