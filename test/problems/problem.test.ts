import { expect, it } from 'vitest';
import { formatProblems, type Problem } from '#problems/problem.ts';

function problem(file: string, line?: number): Problem {
  const at = line === undefined ? {} : { line };
  return { code: 'broken-link', file, ...at, what: 'The link leads nowhere.', fix: 'Remove it.' };
}

it('prints place and code, what is wrong, and what to do', () => {
  expect(formatProblems([problem('content/cases/counter/it.mdx', 12)])).toMatchInlineSnapshot(`
    "content/cases/counter/it.mdx:12  broken-link
      The link leads nowhere.
      Fix: Remove it.
    "
  `);
});

it('sorts by file, then by line as a number, those without a line first', () => {
  const problems = [
    problem('b.mdx', 10),
    problem('b.mdx', 9),
    problem('b.mdx'),
    problem('a.mdx', 20),
  ];
  expect(formatProblems(problems).match(/^\S+mdx\S*/gm)).toEqual([
    'a.mdx:20',
    'b.mdx',
    'b.mdx:9',
    'b.mdx:10',
  ]);
});

it('leaves an empty line between problems', () => {
  expect(formatProblems([problem('a.mdx'), problem('b.mdx')])).toMatch(
    /Fix: Remove it\.\n\nb\.mdx/,
  );
});

it('prints nothing when nothing is wrong', () => {
  expect(formatProblems([])).toBe('');
});
