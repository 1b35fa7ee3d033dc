import type { Locale } from '#i18n/locale.ts';
import { fingerprint } from '#loaders/fingerprint.ts';
import type {
  CaseListing,
  CaseSummary,
  HandbookSummary,
  QuarterlySummary,
  QuizListing,
  QuizSummary,
  SeminarSummary,
  TeachingNoteSummary,
  Uses,
} from '#model/entries.ts';
import { termsIn } from './glossary.ts';
import { type Neighbours, neighboursIn } from './neighbours.ts';
import { once } from './once.ts';
import { listWalkedPaths, stepsTo, type WalkedPath } from './paths.ts';
import { listQuarterlies } from './quarterlies.ts';
import { listQuizzes, subjectOf } from './quizzes.ts';
import { casesOfSeminar } from './seminars.ts';
import { referencesIn } from './sources.ts';
import { teachingNotesByCase } from './teaching-notes.ts';

/*
 * A page whose key is that of the last build is not made again. A key is a fingerprint of all the
 * data that the page shows; Astro adds that of the code, styles and settings. What is missing here
 * would leave an old page on the site: test/site/incremental.test.ts looks for that.
 */

/** The key of a page that shows these data and nothing else. */
export function pageKey(...shown: readonly unknown[]): string {
  return fingerprint(...shown);
}

/** Finds the keys of the pages of one language’s cases. */
export async function casePageKeys(locale: Locale): Promise<(summary: CaseSummary) => string> {
  if (!import.meta.env?.PROD) return noKey;
  const [neighboursOf, notes, digests, quizzes, paths] = await Promise.all([
    neighboursIn(locale),
    teachingNotesByCase(locale),
    digestsIn(locale),
    listQuizzes(locale),
    listWalkedPaths(locale),
  ]);
  return ({ digest, slug, uses }) =>
    pageKey(
      digest,
      listed(neighboursOf(slug)),
      notes.has(slug),
      digestsOf(uses, digests),
      listedQuizzes(quizzes.filter((quiz) => quiz.case === slug)),
      paths.filter(({ steps }) => steps.some((step) => step.case === slug)),
    );
}

/** Finds the keys of the pages of one language’s teaching notes. */
export async function notePageKeys(
  locale: Locale,
): Promise<(summary: CaseSummary, note: TeachingNoteSummary) => string> {
  if (!import.meta.env?.PROD) return noKey;
  const digests = await digestsIn(locale);
  return (summary, note) =>
    pageKey(
      summary.digest,
      note.digest,
      digestsOf(note.uses, digests),
      // A note may show exhibits of its case, with their sources.
      digestsOf(summary.uses, digests),
    );
}

/** Finds the keys of one language’s pages of the handbook. */
export async function handbookPageKeys(
  locale: Locale,
): Promise<(summary: HandbookSummary) => string> {
  if (!import.meta.env?.PROD) return noKey;
  const digests = await digestsIn(locale);
  return ({ digest, uses }) => pageKey(digest, digestsOf(uses, digests));
}

/** The key of a quarterly’s page: it shows nothing but its own entry. */
export function quarterlyKey({ digest }: QuarterlySummary): string {
  return pageKey(digest);
}

/** The key of a path’s page: it leads to places in cases and to quizzes. */
export async function pathKey(path: WalkedPath): Promise<string> {
  if (!import.meta.env?.PROD) return '';
  const quizzes = await listQuizzes(path.locale);
  return pageKey(
    path,
    quizzes.map(({ slug, length }) => [slug, length]),
  );
}

/** The key of a quiz’s page: it names what it is about. */
export async function quizKey(summary: QuizSummary): Promise<string> {
  if (!import.meta.env?.PROD) return '';
  return pageKey(
    summary.digest,
    await subjectOf(summary),
    await stepsTo(summary.locale, 'quiz', summary.slug),
  );
}

/** What pages that lead to quizzes show of them. */
export function listedQuizzes(quizzes: readonly QuizListing[]): unknown {
  return quizzes.map(({ slug, title, summary, length, minutes, kind }) => [
    slug,
    title,
    summary,
    length,
    minutes,
    kind,
  ]);
}

/** The key of a seminar’s page: it shows titles and questions of its cases, and titles of quizzes. */
export async function seminarKey(summary: SeminarSummary): Promise<string> {
  if (!import.meta.env?.PROD) return '';
  const [cases, quizzes] = await Promise.all([
    casesOfSeminar(summary),
    listQuizzes(summary.locale),
  ]);
  return pageKey(
    summary.digest,
    cases.map(({ digest }) => digest),
    listedQuizzes(quizzes),
  );
}

/** The key of a seminar’s handout: it shows its cases whole, with their terms and sources. */
export async function handoutKey(summary: SeminarSummary): Promise<string> {
  if (!import.meta.env?.PROD) return '';
  const [cases, digests] = await Promise.all([casesOfSeminar(summary), digestsIn(summary.locale)]);
  return pageKey(
    summary.digest,
    cases.map(({ digest, uses }) => [digest, digestsOf(uses, digests)]),
  );
}

/** The key of a seminar’s guide: it shows its cases’ teaching notes too. */
export async function guideKey(summary: SeminarSummary): Promise<string> {
  if (!import.meta.env?.PROD) return '';
  const [cases, quizzes, notes, digests] = await Promise.all([
    casesOfSeminar(summary),
    listQuizzes(summary.locale),
    teachingNotesByCase(summary.locale),
    digestsIn(summary.locale),
  ]);
  const own = cases.map(({ slug }) => notes.get(slug));
  return pageKey(
    await handoutKey(summary),
    listedQuizzes(quizzes),
    own.map((note) => note && [note.digest, digestsOf(note.uses, digests)]),
  );
}

/** Finds the keys of one language’s slides, and of what their speakers see: they show parts of cases. */
export async function slidesKeys(
  locale: Locale,
): Promise<(summary: SeminarSummary) => Promise<string>> {
  if (!import.meta.env?.PROD) return async () => '';
  const digests = await digestsIn(locale);
  return async (summary) => {
    const cases = await casesOfSeminar(summary);
    return pageKey(
      summary.digest,
      digestsOf(summary.uses, digests),
      cases.map(({ digest, uses }) => [digest, digestsOf(uses, digests)]),
    );
  };
}

// Development makes the one page that is asked for, and has no use for the keys of all others.
const noKey = (): string => '';

/** What a list shows of cases, and sorts and filters them by. */
export function listed(cases: Neighbours | readonly CaseListing[] | undefined): unknown {
  if (cases === undefined) return [];
  const list = 'related' in cases ? [cases.previous, cases.next, ...cases.related] : cases;
  return list.map(
    (entry) =>
      entry && [
        entry.slug,
        entry.title,
        entry.summary,
        entry.themes,
        entry.stages,
        entry.sector,
        entry.level,
        entry.minutes,
        entry.updated,
      ],
  );
}

/** Fingerprints of the terms, sources and quarterlies that a text names. */
function digestsOf(
  { terms, sources, quarterlies }: Uses,
  digests: ReadonlyMap<string, string>,
): unknown {
  return [
    ...terms.map((id) => digests.get(`term ${id}`)),
    ...sources.map((id) => digests.get(id)),
    ...quarterlies.map((id) => digests.get(`quarterly ${id}`)),
  ];
}

const digestsIn = once(async (locale: Locale): Promise<ReadonlyMap<string, string>> => {
  const [terms, references, quarterlies] = await Promise.all([
    termsIn(locale),
    referencesIn(locale),
    listQuarterlies(locale),
  ]);
  return new Map([
    ...[...terms].map(([slug, term]): [string, string] => [`term ${slug}`, pageKey(term)]),
    ...[...references].map(([slug, reference]): [string, string] => [slug, pageKey(reference)]),
    ...quarterlies.map(({ slug, digest }): [string, string] => [`quarterly ${slug}`, digest]),
  ]);
});
