import { checkLibrary } from '#checks/check-library.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { formatProblems, type Problem } from '#problems/problem.ts';

/** All that is wrong in a project’s `content/`. */
export function listContentProblems(root: string): Problem[] {
  const { library, problems } = readLibrary(root);
  return [...problems, ...checkLibrary(library)];
}

/** The problems as a person reads them, their number below. */
export function formatReport(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  return `${formatProblems(problems)}\n${count} in content/.`;
}
