import type { TextContext } from '#components/text/context.ts';
import type { Locale } from '#i18n/locale.ts';
import { caseEntries, sourceEntries, termEntries } from '#loaders/entries.ts';
import type { CaseEntry, ExhibitEntry } from '#model/entries.ts';
import { reportOn } from './fixture.ts';

// Read and rendered here and now: once `mount()` has given a test a page, the Markdown compiler
// meets that page’s ArrayBuffer and refuses it.
export const { library } = reportOn();
const cases = caseEntries(library, 'student');
const terms = termEntries(library);
const sources = sourceEntries(library);

/** The one case of the valid content, with what a test is about laid over it. */
export function caseWith(locale: Locale, changes: Partial<CaseEntry> = {}): CaseEntry {
  const entry = cases.find((found) => found.locale === locale);
  if (entry === undefined) throw new Error(`The valid content has no case in ${locale}.`);
  return { ...entry, ...changes };
}

/** What the tags in the text of a case are given. */
export function contextOf(entry: CaseEntry): TextContext {
  let used = 0;
  const figure = { src: '/_assets/counter.svg', width: 4, height: 3, format: 'svg' } as const;
  return {
    locale: entry.locale,
    slug: entry.slug,
    terms: new Map(
      terms.filter(({ locale }) => locale === entry.locale).map((term) => [term.slug, term]),
    ),
    citations: new Map(sources.map(({ slug }) => [slug, 'A customer, 2010'])),
    exhibits: new Map(entry.exhibits.map((exhibit) => [exhibit.id, exhibit])),
    figures: new Map([['figures/counter.svg', figure]]),
    nextNumber: () => {
      used += 1;
      return used;
    },
  };
}

/** A context whose one exhibit, “scores”, has these counts of the scores from 0 to 10. */
export function contextWithScores(locale: Locale, counts: readonly number[]): TextContext {
  const rows = counts.map((count, score) => [String(score), String(count)]);
  const table = { columns: ['score', 'count'], rows };
  return contextOf(
    caseWith(locale, { exhibits: [exhibitWith({ id: 'scores', kind: 'scores', table })] }),
  );
}

export function exhibitWith(changes: Partial<ExhibitEntry>): ExhibitEntry {
  return {
    id: 'some',
    kind: 'table',
    number: 1,
    title: 'A title',
    alt: 'What it shows.',
    headings: [],
    ...changes,
  };
}
