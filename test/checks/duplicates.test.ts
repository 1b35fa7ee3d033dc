import { expect, it } from 'vitest';
import { checkDuplicates } from '#checks/duplicates.ts';
import type { FoundFile } from '#model/library.ts';
import { formatProblems } from '#problems/problem.ts';
import { reportOn } from '../helpers/fixture.ts';

const { library } = reportOn();

// By hand: not every computer can hold both files.
const found: FoundFile[] = [
  { file: 'content/cases/Counter/it.mdx', collection: 'cases', slug: 'Counter', locale: 'it' },
  { file: 'content/cases/counter/it.mdx', collection: 'cases', slug: 'counter', locale: 'it' },
  { file: 'content/cases/counter/en.mdx', collection: 'cases', slug: 'counter', locale: 'en' },
  {
    file: 'content/teaching-notes/counter/it.mdx',
    collection: 'teaching-notes',
    slug: 'counter',
    locale: 'it',
  },
  { file: 'content/glossary/counter.yaml', collection: 'glossary', slug: 'counter' },
];

it('takes addresses that differ in capitals for one', () => {
  expect(formatProblems(checkDuplicates({ ...library, found }))).toMatchInlineSnapshot(`
    "content/cases/counter/it.mdx  duplicate-slug
      This has the same address as content/cases/Counter/it.mdx, so only one of them would be published.
      Fix: Rename one of them, or remove it.
    "
  `);
});
