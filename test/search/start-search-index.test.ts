import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edition } from '#editions/edition.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { aboutPath } from '#i18n/routes.ts';
import { listedCases, listedNotes, listedSources, listedTerms } from '#loaders/collections.ts';
import { listFiles } from '#loaders/list-files.ts';
import { readContent } from '#loaders/read-content.ts';
import { builtPagesIn } from '#search/built-pages.ts';
import { startSearchIndex } from '#search/start-search-index.ts';
import { differences, type Files, filesIn, fragmentsOf } from './pagefind-files.ts';

const valid = join(import.meta.dirname, '../fixtures/valid/content');
let root = '';

beforeEach(() => {
  root = newProject();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A project with two cases and a built site that has the pages which no entry makes. */
function newProject(content?: string): string {
  const project = mkdtempSync(join(tmpdir(), 'retrobottega-search-'));
  cpSync(content ?? valid, join(project, 'content'), { recursive: true });
  const cases = join(project, 'content/cases');
  if (content === undefined)
    cpSync(join(cases, 'counter'), join(cases, 'desk'), { recursive: true });
  for (const locale of locales) {
    for (const path of builtPagesIn[locale])
      writePage(project, locale, path, 'A room behind the shop.');
  }
  return project;
}

function writePage(project: string, locale: Locale, path: string, text: string): void {
  const file = join(project, 'site', path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  const main = `<main id="content" data-pagefind-body><h1>About</h1><p>${text}</p></main>`;
  writeFileSync(file, `<html lang="${locale}"><head></head><body>${main}</body></html>`);
}

/** Indexes a project as a build would, and gives what readers get. */
async function build(project = root, edition: Edition = 'student'): Promise<Files> {
  const { outlines } = await readContent(project);
  const index = startSearchIndex({
    root: project,
    edition,
    cases: listedCases(outlines, edition, false),
    notes: listedNotes(outlines, edition, false),
    terms: listedTerms(outlines),
    sources: listedSources(outlines),
  });
  await index.finish(join(project, 'site'));
  return filesIn(join(project, 'site/pagefind'));
}

/** The same in a project where nothing was built before. */
async function cleanBuild(edition: Edition = 'student'): Promise<Files> {
  const fresh = newProject(join(root, 'content'));
  try {
    cpSync(join(root, 'site'), join(fresh, 'site'), { recursive: true });
    return await build(fresh, edition);
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

const keptFolder = (locale: Locale, edition: Edition = 'student'): string =>
  join(root, 'node_modules/.cache/retrobottega/search', edition, locale);

/** Which of the kept indexes were not made again. */
function whichStay(): () => Locale[] {
  const before = new Map(locales.map((locale) => [locale, statSync(keptFolder(locale)).ino]));
  return () => locales.filter((locale) => statSync(keptFolder(locale)).ino === before.get(locale));
}

const isNote = (url: string): boolean => /teaching-note|nota-didattica/.test(url);
const addressesIn = (index: Files): string[] => [...fragmentsOf(index).keys()].toSorted();

describe('an index', () => {
  it('has cases, terms, sources and the other pages, in every language', async () => {
    expect(addressesIn(await build())).toMatchInlineSnapshot(`
      [
        "/en/about/",
        "/en/cases/counter/",
        "/en/cases/desk/",
        "/en/glossary/#front-line",
        "/en/handbook/",
        "/en/keep-offline/",
        "/en/lab/",
        "/en/notebook/",
        "/en/quarterly/",
        "/en/quizzes/",
        "/en/review/",
        "/en/seminars/",
        "/en/sources/#counter-post",
        "/en/wrong/",
        "/it/casi/counter/",
        "/it/casi/desk/",
        "/it/fonti/#counter-post",
        "/it/glossario/#front-line",
        "/it/laboratorio/",
        "/it/manuale/",
        "/it/progetto/",
        "/it/quiz/",
        "/it/ripasso/",
        "/it/sbagliare/",
        "/it/seminari/",
        "/it/senza-rete/",
        "/it/taccuino/",
        "/it/trimestrale/",
      ]
    `);
  });

  it('is the same when it is made again, and nothing is made for it', async () => {
    const first = await build();
    const stay = whichStay();
    expect(differences(await build(), first)).toEqual([]);
    expect(stay()).toEqual([...locales]);
  });

  it('is made again in the language of a text that has changed, as a clean build makes it', async () => {
    await build();
    const stay = whichStay();
    appendFileSync(join(root, 'content/cases/desk/en.mdx'), '\nAn unexpected pangolin.\n');
    const again = await build();
    expect(stay()).toEqual(['it']);
    expect(fragmentsOf(again).get('/en/cases/desk/')?.content).toContain('pangolin');
    expect(differences(again, await cleanBuild())).toEqual([]);
  });

  it('follows a source that a case cites, a term, and a case that has gone', async () => {
    await build();
    replaceIn('content/sources/counter-post.yaml', 'A customer', 'A pangolin');
    const renamed = await build();
    expect(fragmentsOf(renamed).get('/it/casi/desk/')?.content).toContain('A pangolin, 2010');
    replaceIn('content/glossary/front-line.yaml', 'front office', 'window seat');
    const reworded = await build();
    expect(fragmentsOf(reworded).get('/en/glossary/#front-line')?.content).toContain('window seat');
    rmSync(join(root, 'content/cases/desk'), { recursive: true });
    const fewer = await build();
    expect(addressesIn(fewer)).not.toContain('/it/casi/desk/');
    expect(differences(fewer, await cleanBuild())).toEqual([]);
  });

  it('has the other pages as this build wrote them, not as the last one did', async () => {
    await build();
    const stay = whichStay();
    writePage(root, 'it', aboutPath('it'), 'Una stanza e un pangolino.');
    const again = await build();
    expect(stay()).toEqual(['en']);
    expect(fragmentsOf(again).get('/it/progetto/')?.content).toContain('pangolino');
    expect(differences(again, await cleanBuild())).toEqual([]);
  });
});

function replaceIn(file: string, old: string, text: string): void {
  const before = readFileSync(join(root, file), 'utf8');
  expect(before).toContain(old);
  writeFileSync(join(root, file), before.replaceAll(old, text));
}

describe('what is kept', () => {
  const someFragment = (): string =>
    join(keptFolder('it'), 'fragment', listFiles(join(keptFolder('it'), 'fragment'))[0] ?? '');

  it.each<[string, () => void]>([
    ['was cut short', () => truncateSync(someFragment(), 20)],
    ['has lost a file', () => rmSync(someFragment())],
    ['has one too many', () => writeFileSync(`${someFragment()}.pf_fragment`, 'x')],
    ['cannot be read', () => writeFileSync(`${keptFolder('it')}.json`, '{')],
    ['was left half-way', () => renameSync(keptFolder('it'), `${keptFolder('it')}.draft`)],
  ])('is made again when it %s', async (_, damage) => {
    const whole = await build();
    damage();
    expect(differences(await build(), whole)).toEqual([]);
    const stay = whichStay();
    await build();
    expect(stay()).toEqual([...locales]);
  });

  it('of one edition never reaches another', async () => {
    const trainers = await build(root, 'trainer');
    expect(addressesIn(trainers).filter(isNote)).toEqual([
      '/en/cases/counter/teaching-note/',
      '/it/casi/counter/nota-didattica/',
    ]);
    const students = await build(root, 'student');
    expect(addressesIn(students).filter(isNote)).toEqual([]);
    expect(differences(students, await cleanBuild('student'))).toEqual([]);
  });
});

describe('a build fails', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('when Pagefind does', async () => {
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', process.execPath);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(build()).rejects.toThrow(/Pagefind/);
  });

  it('when a page that is to be found was not built, or has nothing to find', async () => {
    const page = join(root, 'site', aboutPath('it'), 'index.html');
    writeFileSync(page, '<html><body><main></main></body></html>');
    await expect(build()).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: Search finds nothing to index in /it/progetto/.]`,
    );
    rmSync(page);
    await expect(build()).rejects.toThrow('ENOENT');
  });
});
