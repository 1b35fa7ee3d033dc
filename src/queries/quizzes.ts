import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import { keptEntry } from '#loaders/kept-entries.ts';
import type { QuizEntry, QuizListing, QuizSummary } from '#model/entries.ts';
import { listCases } from './cases.ts';
import { once } from './once.ts';
import { listSeminars } from './seminars.ts';

/** The quizzes in a language, by title. */
export const listQuizzes = once(async (locale: Locale): Promise<readonly QuizSummary[]> => {
  const entries = await getCollection('quizzes', ({ data }) => data.locale === locale);
  const collator = new Intl.Collator(locale);
  return entries
    .map(({ data }) => data)
    .toSorted((a, b) => collator.compare(a.title, b.title) || collator.compare(a.slug, b.slug));
});

/** A quiz with its questions: fetched anew each time. */
export function wholeQuiz(summary: QuizSummary): QuizEntry {
  return keptEntry<QuizEntry>(summary);
}

/** The quizzes about a case, or about a seminar. */
export async function quizzesAbout(
  locale: Locale,
  what: 'case' | 'seminar',
  slug: string,
): Promise<readonly QuizSummary[]> {
  return (await listQuizzes(locale)).filter((quiz) => quiz[what] === slug);
}

/** The case or seminar that a quiz is about; undefined where it is about none that readers may see. */
export async function subjectOf({
  locale,
  case: about,
  seminar,
}: QuizListing): Promise<
  { readonly what: 'case' | 'seminar'; readonly slug: string; readonly title: string } | undefined
> {
  const isCase = about !== undefined;
  const all = isCase ? await listCases(locale) : await listSeminars(locale);
  const found = all.find(({ slug }) => slug === (isCase ? about : seminar));
  return found && { what: isCase ? 'case' : 'seminar', slug: found.slug, title: found.title };
}
