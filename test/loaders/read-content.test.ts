import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as dossier from '#loaders/dossier.ts';
import { keptFile } from '#loaders/kept-dossiers.ts';
import { type Content, readContent } from '#loaders/read-content.ts';
import type { Problem } from '#problems/problem.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { invalidFixtures, layFixtures, listAllProblems } from '../helpers/fixture.ts';

vi.mock('#loaders/dossier.ts', { spy: true });

const text = 'content/cases/counter/en.mdx';
const term = 'content/glossary/front-line.yaml';

/** A project of its own with the valid content and the mistakes of these fixtures. */
function project(...codes: string[]): string {
  const root = temporaryFolder();
  layFixtures(root, ...codes);
  return root;
}

function change(root: string, file: string, from: string, to: string): void {
  const before = readFileSync(join(root, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(root, file), before.replaceAll(from, to));
}

// Which comes first is nobody’s business: they are printed by file and line.
const sorted = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => JSON.stringify(problem)).toSorted();

const codesOf = ({ problems }: Content): string[] => problems.map(({ code }) => code);
const readAnew = () => vi.mocked(dossier.readDossier).mock.calls.length;

beforeEach(() => {
  vi.mocked(dossier.readDossier).mockClear();
});

it.each(['no mistake', ...invalidFixtures])(
  'finds what reading everything at once finds, when it is new, kept and changed: %s',
  async (fixture) => {
    const codes = fixture === 'no mistake' ? [] : [fixture];
    const root = project(...codes);
    const first = await readContent(root);
    expect(first.problems.length > 0).toBe(codes.length > 0);
    expect(sorted(first.problems)).toEqual(sorted(listAllProblems(root)));

    vi.mocked(dossier.readDossier).mockClear();
    const second = await readContent(root);
    expect(readAnew()).toBe(0);
    expect(sorted(second.problems)).toEqual(sorted(first.problems));
    expect(second.outlines).toEqual(first.outlines);
    expect([...second.texts()]).toEqual([...first.texts()]);

    appendFileSync(join(root, text), '\n## Another end\n\n[Nowhere](case:nowhere)\n');
    const { problems } = await readContent(root);
    expect(readAnew()).toBe(1);
    expect(sorted(problems)).toEqual(sorted(listAllProblems(root)));
  },
);

it('reads only what has changed', async () => {
  const root = project();
  await readContent(root);
  expect(readAnew()).toBe(3);
  vi.mocked(dossier.readDossier).mockClear();
  appendFileSync(join(root, term), '\n');
  await readContent(root);
  expect(vi.mocked(dossier.readDossier).mock.calls.map(([, files]) => [...files.keys()])).toEqual([
    [term],
  ]);
});

it('takes back what a file was before for what it was', async () => {
  const root = project();
  const first = await readContent(root);
  change(root, text, 'The counter', 'The till');
  await readContent(root);
  change(root, text, 'The till', 'The counter');
  vi.mocked(dossier.readDossier).mockClear();
  expect((await readContent(root)).outlines).toEqual(first.outlines);
  expect(readAnew()).toBe(0);
});

it('finds no content where there is none', async () => {
  const { problems, outlines, texts } = await readContent(temporaryFolder());
  expect([problems, outlines, [...texts()]]).toEqual([[], [], []]);
});

it('reads everything again when what is kept turns out to be damaged', async () => {
  const root = project();
  const { outlines } = await readContent(root);
  // Whoever opens a file that is open already sees what was read into memory before.
  const database = new DatabaseSync(keptFile(root));
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const bytes = readFileSync(keptFile(root));
  rmSync(keptFile(root));
  // The first pages say which tables there are and are read when it is opened; the others are rows.
  expect(bytes.length).toBeGreaterThan(10 * 4096);
  writeFileSync(keptFile(root), bytes.fill(7, 8 * 4096));
  vi.resetModules();
  const another = await import('#loaders/read-content.ts');
  const content = await another.readContent(root);
  expect(content.problems).toEqual([]);
  expect(content.outlines).toEqual(outlines);
  expect([...content.texts()]).toHaveLength(outlines.length);
});

describe('what was right becomes wrong without a change of its own', () => {
  /** Two cases, of which the second leads to a heading of the first. */
  function twoCases(link: string): string {
    const root = project();
    for (const folder of ['cases', 'teaching-notes']) copyCase(root, folder);
    // So that nothing but what a test adds leads to the first.
    change(root, 'content/cases/second/it.mdx', 'case:counter', 'case:second');
    appendFileSync(join(root, 'content/cases/second/en.mdx'), `\n${link}\n`);
    return root;
  }

  function copyCase(root: string, folder: string): void {
    const from = temporaryFolder();
    layFixtures(from);
    renameSync(join(from, 'content', folder, 'counter'), join(root, 'content', folder, 'second'));
  }

  async function expectRight(root: string): Promise<void> {
    expect(sorted(listAllProblems(root))).toEqual([]);
    expect((await readContent(root)).problems).toEqual([]);
    vi.mocked(dossier.readDossier).mockClear();
    // A second time, so that what is kept has been found right.
    expect((await readContent(root)).problems).toEqual([]);
    expect(readAnew()).toBe(0);
  }

  async function expectWrong(root: string, code: string, file: string): Promise<void> {
    const content = await readContent(root);
    expect(codesOf(content)).toContain(code);
    expect(content.problems.map((problem) => problem.file)).toContain(file);
    expect(sorted(content.problems)).toEqual(sorted(listAllProblems(root)));
  }

  it('when a case that is linked becomes a draft, and right when it is none any more', async () => {
    const root = twoCases('[There](case:counter)');
    await expectRight(root);
    appendFileSync(join(root, 'content/cases/counter/case.yaml'), 'draft: true\n');
    await expectWrong(root, 'broken-link', 'content/cases/second/en.mdx');
    change(root, 'content/cases/counter/case.yaml', 'draft: true\n', '');
    await expectRight(root);
  });

  it.each([
    ['the text', 'content/cases/second/en.mdx'],
    ['a field of a case', 'content/cases/second/en.mdx'],
    ['a teaching note', 'content/teaching-notes/second/en.mdx'],
    ['a field of a teaching note', 'content/teaching-notes/second/en.mdx'],
    ['a term of the glossary', term],
  ])('when a heading that %s leads to is renamed', async (place, file) => {
    const link = '[there](case:counter#the-queue)';
    const root = twoCases(place === 'the text' ? link : '');
    appendFileSync(join(root, text), '\n## The queue\n');
    if (place === 'a teaching note') appendFileSync(join(root, file), `\n${link}\n`);
    if (place.startsWith('a field')) putIntoField(root, file, link);
    if (place === 'a term of the glossary') putIntoTerm(root, link);
    await expectRight(root);
    change(root, text, '## The queue', '## The line');
    await expectWrong(root, 'broken-anchor', file);
    change(root, text, '## The line', '## The queue');
    await expectRight(root);
  });

  it('when a linked text cannot be read any more, and then it can', async () => {
    const root = twoCases('[There](case:counter#the-queue)');
    appendFileSync(join(root, text), '\n## The queue\n');
    await expectRight(root);
    change(root, text, '## The queue', '## The queue\n\n<Decision>');
    await expectWrong(root, 'mdx-unreadable', text);
    change(root, text, '## The queue\n\n<Decision>', '## The line');
    await expectWrong(root, 'broken-anchor', 'content/cases/second/en.mdx');
  });

  it('when a term is deleted, in every text with its tag', async () => {
    const root = project();
    appendFileSync(join(root, text), '\n<Term id="front-line">They</Term> sigh.\n');
    await expectRight(root);
    rmSync(join(root, term));
    await expectWrong(root, 'broken-reference', text);
  });

  it('when a source is renamed, in every file with its name', async () => {
    const root = project();
    await expectRight(root);
    renameSync(
      join(root, 'content/sources/counter-post.yaml'),
      join(root, 'content/sources/counter-story.yaml'),
    );
    await expectWrong(root, 'broken-reference', 'content/cases/counter/case.yaml');
  });

  it('when a case is renamed, in every text that leads to it', async () => {
    const root = twoCases('[There](case:counter)');
    await expectRight(root);
    for (const folder of ['content/cases', 'content/teaching-notes'])
      renameSync(join(root, folder, 'counter'), join(root, folder, 'till'));
    await expectWrong(root, 'broken-link', 'content/cases/second/en.mdx');
  });
});

describe('what somebody is told has changed', () => {
  const told = async (root: string, content: Content, ...changed: string[]): Promise<Content> =>
    await readContent(root, { content, changed });

  it('is all that is looked at', async () => {
    const root = project();
    const first = await readContent(root);
    change(root, text, 'The counter', 'The till');
    rmSync(join(root, term));
    const second = await told(root, first, text);
    expect(second.outlines.flatMap(({ terms }) => terms)).toHaveLength(2);
    expect(titlesIn(second)).toEqual(['The till', 'Il banco']);
  });

  it.each([
    [
      'a file that has changed',
      [text],
      (root: string) => change(root, text, 'The counter', 'The till'),
    ],
    ['a file that is gone', [term], (root: string) => rmSync(join(root, term))],
    [
      'a file that was renamed',
      [term, 'content/glossary/back-line.yaml'],
      (root: string) => renameSync(join(root, term), join(root, 'content/glossary/back-line.yaml')),
    ],
    [
      'a picture that is gone',
      ['content/cases/counter/figures/counter.svg'],
      (root: string) => rmSync(join(root, 'content/cases/counter/figures/counter.svg')),
    ],
    [
      'a case without its text',
      [text, 'content/cases/counter/it.mdx'],
      (root: string) => {
        rmSync(join(root, text));
        rmSync(join(root, 'content/cases/counter/it.mdx'));
      },
    ],
    [
      'a case that is gone, with its notes',
      ['case.yaml', 'en.mdx', 'it.mdx', 'data/steps.csv', 'data/answers.csv', 'figures/counter.svg']
        .map((file) => `content/cases/counter/${file}`)
        .concat(['en', 'it'].map((locale) => `content/teaching-notes/counter/${locale}.mdx`)),
      (root: string) => {
        rmSync(join(root, 'content/cases/counter'), { recursive: true });
        rmSync(join(root, 'content/teaching-notes/counter'), { recursive: true });
      },
    ],
    [
      'a teaching note alone',
      ['content/cases/counter/case.yaml'],
      (root: string) => rmSync(join(root, 'content/cases/counter/case.yaml')),
    ],
    [
      'a file that means nothing',
      ['content/README.md', 'content/glossary/notes.txt'],
      (root: string) => writeFileSync(join(root, 'content/glossary/notes.txt'), 'x'),
    ],
    [
      'a hidden file that an editor left',
      ['content/glossary/._front-line.yaml', 'content/cases/counter/.en.mdx'],
      (root: string) => {
        for (const file of ['glossary/._front-line.yaml', 'cases/counter/.en.mdx'])
          writeFileSync(join(root, 'content', file), '\u0000');
      },
    ],
  ])('gives the same as looking at everything: %s', async (_, changed, work) => {
    const root = project();
    const first = await readContent(root);
    work(root);
    const second = await told(root, first, ...changed);
    const whole = await readContent(root);
    expect(second.outlines).toEqual(whole.outlines);
    expect(sorted(second.problems)).toEqual(sorted(whole.problems));
    expect([...second.dossiers.keys()]).toEqual([...whole.dossiers.keys()]);
    expect([...second.texts()]).toEqual([...whole.texts()]);
  });
});

function titlesIn({ outlines }: Content): string[] {
  return outlines.flatMap(({ cases }) => cases.open.map(({ title }) => title));
}

function putIntoField(root: string, file: string, link: string): void {
  const field = file.includes('teaching-notes') ? 'epilogue: ' : 'decision: ';
  change(root, file, field, `${field}See ${link}. `);
}

function putIntoTerm(root: string, link: string): void {
  const before = readFileSync(join(root, term), 'utf8');
  const english = before.indexOf('\nen:');
  const at = before.indexOf('text: ', english) + 'text: '.length;
  writeFileSync(join(root, term), `${before.slice(0, at)}See ${link}. ${before.slice(at)}`);
}
