import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkLibrary } from '#checks/check-library.ts';
import { listContentProblems } from '#cli/content-problems.ts';
import { listKinds, scaffold } from '#cli/scaffold.ts';
import { listFiles } from '#loaders/list-files.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { temporaryFolder } from './temporary-folder.ts';

const today = '2026-11-22';

it('begins a source, a term and a case that pass the check, in an empty project', async () => {
  const root = temporaryFolder();
  scaffold(root, { kind: 'source', slug: 'a-post', today });
  expect(await listContentProblems(root)).toEqual([]);
  scaffold(root, { kind: 'case', slug: 'before-any-term', today });
  expect(await listContentProblems(root)).toEqual([]);
  scaffold(root, { kind: 'term', slug: 'promise', today });
  scaffold(root, { kind: 'case', slug: 'caffe-aurora', today });
  expect(await listContentProblems(root)).toEqual([]);
});

it('leaves a case that passes the check once it is no draft any more', () => {
  const root = temporaryFolder();
  scaffold(root, { kind: 'source', slug: 'a-post', today });
  scaffold(root, { kind: 'case', slug: 'caffe-aurora', today });
  const { library } = readLibrary(root);
  const published = {
    ...library,
    caseFacts: library.caseFacts.map((f) => ({ ...f, data: { ...f.data, draft: false } })),
  };
  expect(checkLibrary(published)).toEqual([]);
  expect(published.caseFacts[0]?.data.updated).toBe(today);
  expect(library.caseTexts.map(({ locale }) => locale)).toEqual(['en', 'it']);
  expect(library.teachingNotes).toHaveLength(2);
});

it.each([
  ['seminar', 3],
  ['quiz', 1],
  ['path', 1],
])(
  'begins a %s on a published case that passes the check, and none without one',
  async (kind, count) => {
    const root = temporaryFolder();
    scaffold(root, { kind: 'source', slug: 'a-post', today });
    scaffold(root, { kind: 'case', slug: 'caffe-aurora', today });
    const wish = { kind, slug: 'at-the-till', today };
    expect(() => scaffold(root, wish)).toThrow('none is published yet');
    const facts = join(root, 'content/cases/caffe-aurora/case.yaml');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace(/^draft: true.*\n/m, ''));
    expect(scaffold(root, wish)).toHaveLength(count);
    expect(await listContentProblems(root)).toEqual([]);
  },
);

it('writes every file of a case and says which', () => {
  const root = temporaryFolder({ 'content/sources/a-post.yaml': '' });
  const files = scaffold(root, { kind: 'case', slug: 'caffe-aurora', today });
  expect(files).toMatchInlineSnapshot(`
    [
      "content/cases/caffe-aurora/case.yaml",
      "content/cases/caffe-aurora/data/scores.csv",
      "content/cases/caffe-aurora/data/steps.csv",
      "content/cases/caffe-aurora/en.mdx",
      "content/cases/caffe-aurora/it.mdx",
      "content/teaching-notes/caffe-aurora/en.mdx",
      "content/teaching-notes/caffe-aurora/it.mdx",
    ]
  `);
  for (const file of files) expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/__|SLUG/);
});

it.each([
  [
    'poster',
    'caffe-aurora',
    'There is no template for “poster”: choose case, path, quiz, seminar, source or term.',
  ],
  [
    '..',
    'caffe-aurora',
    'There is no template for “..”: choose case, path, quiz, seminar, source or term.',
  ],
  [
    'case',
    'Caffè Aurora',
    '“Caffè Aurora” cannot be part of an address: use lower-case letters without accents, digits and single hyphens, such as caffe-aurora.',
  ],
  [
    'term',
    '../x',
    '“../x” cannot be part of an address: use lower-case letters without accents, digits and single hyphens, such as x.',
  ],
  ['case', 'taken', 'content/cases/taken is there already: choose another name, or edit it.'],
  [
    'case',
    'noted',
    'content/teaching-notes/noted is there already: choose another name, or edit it.',
  ],
  [
    'term',
    'taken',
    'content/glossary/taken.yml is there already: choose another name, or edit it.',
  ],
  [
    'case',
    'sourceless',
    'A case is built on a source and there is none yet: begin with npm run new -- source NAME.',
  ],
])('refuses %s “%s” in a sentence and writes nothing', (kind, slug, sentence) => {
  const root = temporaryFolder({
    'content/cases/taken/case.yaml': '',
    'content/teaching-notes/noted/it.mdx': '',
    'content/glossary/taken.yml': '',
  });
  const before = listFiles(root);
  expect(() => scaffold(root, { kind, slug, today })).toThrow(new Error(sentence));
  expect(listFiles(root)).toEqual(before);
});

it('knows the kinds by their templates', () => {
  expect(listKinds()).toEqual(['case', 'path', 'quiz', 'seminar', 'source', 'term']);
});
