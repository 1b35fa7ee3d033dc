import { anchorOf, lentBy } from '#components/slides/deck.ts';
import type { Locale } from '#i18n/locale.ts';
import { casePath, pathPath, quizPath } from '#i18n/routes.ts';
import type { PathStepEntry } from '#model/entries.ts';
import { listCases, wholeCase } from './cases.ts';

/** The page that a step of a path leads to; a task is on the page of the path itself. */
export function stepPage(locale: Locale, path: string, step: PathStepEntry): string {
  if (step.quiz !== undefined) return quizPath(locale, step.quiz);
  return step.case === undefined ? pathPath(locale, path) : casePath(locale, step.case);
}

/**
 * Where a step of a path leads: to what is read or done; a task to its own place in the path. The address
 * says which step it is, so that its page can show what comes next.
 */
export async function stepAddress(
  locale: Locale,
  path: string,
  step: PathStepEntry,
): Promise<string> {
  const page = stepPage(locale, path, step);
  if (page === pathPath(locale, path)) return `${page}#step-${step.id}`;
  return `${page}?step=${path}.${step.id}${await anchorIn(locale, step)}`;
}

async function anchorIn(locale: Locale, step: PathStepEntry): Promise<string> {
  if (step.section !== undefined) return `#${step.section}`;
  if (step.case === undefined || step.exercise === undefined) return '';
  return exerciseAnchor(locale, step.case, step.exercise);
}

async function exerciseAnchor(locale: Locale, slug: string, id: string): Promise<string> {
  const summary = (await listCases(locale)).find((entry) => entry.slug === slug);
  const segment = summary && lentBy({ entry: wholeCase(summary) }, { case: slug, id });
  return segment ? anchorOf(segment) : '';
}
