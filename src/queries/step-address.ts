import { anchorOf, lentBy } from '#components/slides/deck.ts';
import type { Locale } from '#i18n/locale.ts';
import { casePath, pathPath, quizPath } from '#i18n/routes.ts';
import type { PathStepEntry } from '#model/entries.ts';
import { listCases, wholeCase } from './cases.ts';

/** Where a step of a path leads: to what is read or done; a task to its own place in the path. */
export async function stepAddress(
  locale: Locale,
  path: string,
  step: PathStepEntry,
): Promise<string> {
  if (step.quiz !== undefined) return quizPath(locale, step.quiz);
  if (step.case === undefined) return `${pathPath(locale, path)}#step-${step.id}`;
  const page = casePath(locale, step.case);
  if (step.section !== undefined) return `${page}#${step.section}`;
  return step.exercise === undefined
    ? page
    : page + (await exerciseAnchor(locale, step.case, step.exercise));
}

async function exerciseAnchor(locale: Locale, slug: string, id: string): Promise<string> {
  const summary = (await listCases(locale)).find((entry) => entry.slug === slug);
  const segment = summary && lentBy({ entry: wholeCase(summary) }, { case: slug, id });
  return segment ? anchorOf(segment) : '';
}
