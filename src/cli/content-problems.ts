import { contentAgain, contentOf } from '#loaders/content-of.ts';
import type { Outline } from '#loaders/dossier.ts';
import { formatProblems, type Problem } from '#problems/problem.ts';

/** All that is wrong in a project’s `content/`. */
export async function listContentProblems(root: string): Promise<readonly Problem[]> {
  const { problems } = await contentAgain(root);
  return problems;
}

/** What is allowed in `content/` but has a price, as a person reads it: texts that run code. */
export async function formatNotices(root: string): Promise<string> {
  const { outlines } = await contentOf(root);
  return outlines.flatMap(({ programs }) => programs.map(formatProgram)).join('\n');
}

function formatProgram({ file, line }: Outline['programs'][number]): string {
  return line === undefined
    ? `${file}  may run code
  This text is compiled as a program with every build, but has no code.
  To be rid of this: remove “code: true” from its fields.
`
    : `${file}:${line}  runs code
  Every build compiles this text as a program, about ten times the work of a text without code, which is read once and kept. Whoever writes it can run anything on the machine that builds.
  To be rid of this: write what it computes as words, and remove import, export, { } and “code: true”.
`;
}

/** The problems as a person reads them, their number below. */
export function formatReport(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  return `${formatProblems(problems)}\n${count} in content/.`;
}
