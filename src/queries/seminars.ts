import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import { keptEntry } from '#loaders/kept-entries.ts';
import type { CaseEntry, CaseSummary, SeminarEntry, SeminarSummary } from '#model/entries.ts';
import { listCases, wholeCase } from './cases.ts';
import { once } from './once.ts';

/** The seminars in a language, by title. */
export const listSeminars = once(async (locale: Locale): Promise<readonly SeminarSummary[]> => {
  const entries = await getCollection('seminars', ({ data }) => data.locale === locale);
  const collator = new Intl.Collator(locale);
  return entries
    .map(({ data }) => data)
    .toSorted((a, b) => collator.compare(a.title, b.title) || collator.compare(a.slug, b.slug));
});

/** A seminar with all that its page is made from: fetched anew each time. */
export function wholeSeminar(summary: SeminarSummary): SeminarEntry {
  return keptEntry<SeminarEntry>(summary);
}

/** The cases a seminar is about, in its order. */
export async function casesOfSeminar({
  locale,
  cases,
}: SeminarSummary): Promise<readonly CaseSummary[]> {
  const all = await listCases(locale);
  return cases.flatMap((slug) => all.find((entry) => entry.slug === slug) ?? []);
}

/** Those cases with their questions. */
export async function wholeCasesOf(summary: SeminarSummary): Promise<readonly CaseEntry[]> {
  return (await casesOfSeminar(summary)).map(wholeCase);
}
