import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, isUpToDate, noteBuilt } from '#cli/up-to-date.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ingredients = {
  'content/cases/x/it.mdx': 'text',
  'content/cases/x/figures/x.png': '\u0089PNG',
  'src/pages/index.astro': 'page',
  'public/icon.svg': 'icon',
  'astro.config.mjs': 'config',
  'package.json': '{}',
  'package-lock.json': '{}',
  'tsconfig.json': '{}',
};
const site = {
  'dist/student/index.html': 'page',
  'dist/student/_assets/x.css': 'style',
  'dist/student/.nojekyll': '',
  'dist/staff/index.html': 'page',
};
const settings = { SITE: 'https://example.org' };

/** A project whose student edition has just been built. */
function built(): string {
  const root = temporaryFolder({ ...ingredients, ...site });
  noteBuilt(root, 'student', fingerprintOf(root, settings));
  return root;
}

const upToDate = (root: string, env: NodeJS.ProcessEnv = settings): boolean =>
  isUpToDate(root, 'student', fingerprintOf(root, env));

function touch(file: string): void {
  const soon = new Date(Date.now() + 60_000);
  utimesSync(file, soon, soon);
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

it('is up to date when nothing has changed', () => {
  expect(upToDate(built())).toBe(true);
});

it('is not up to date when nothing was ever built, or something else was', () => {
  const root = temporaryFolder({ ...ingredients, ...site });
  expect(upToDate(root)).toBe(false);
  noteBuilt(root, 'staff', fingerprintOf(root, settings));
  expect(upToDate(root)).toBe(false);
});

it('is up to date after an ingredient was only touched', () => {
  const root = built();
  for (const file of Object.keys(ingredients)) touch(join(root, file));
  expect(upToDate(root)).toBe(true);
});

describe.each(Object.keys(ingredients))('is not up to date after %s', (file) => {
  it('has changed, to something of the same length too, and is again when that is undone', () => {
    const root = built();
    const before = readFileSync(join(root, file), 'utf8');
    for (const now of [`${before} more`, before.replace(/.$/, '~')]) {
      write(root, file, now);
      expect(upToDate(root)).toBe(false);
    }
    write(root, file, before);
    expect(upToDate(root)).toBe(true);
  });

  it('is gone or has another name', () => {
    const root = built();
    renameSync(join(root, file), join(root, `${file}.old`));
    expect(upToDate(root)).toBe(false);
    rmSync(join(root, `${file}.old`));
    expect(upToDate(root)).toBe(false);
  });
});

it.each([
  'content/cases/x/en.mdx',
  'src/new.ts',
  'public/.well-known/x',
  'public/.nojekyll',
  'content/empty.csv',
])('is not up to date after %s has come', (file) => {
  const root = built();
  write(root, file, '');
  expect(upToDate(root)).toBe(false);
});

it('is not up to date when two files have exchanged what is in them', () => {
  const root = built();
  write(root, 'package.json', ingredients['astro.config.mjs']);
  write(root, 'astro.config.mjs', ingredients['package.json']);
  expect(upToDate(root)).toBe(false);
});

it('is not up to date for another address, or for none', () => {
  const root = built();
  expect(upToDate(root, { SITE: 'https://example.com' })).toBe(false);
  expect(upToDate(root, {})).toBe(false);
});

it('does not care what lies beside the ingredients', () => {
  const root = built();
  write(root, 'README.md', 'read me');
  write(root, 'test/x.test.ts', 'test');
  write(root, 'dist/staff/index.html', 'another edition');
  expect(upToDate(root)).toBe(true);
});

describe('is not up to date after somebody', () => {
  const page = 'dist/student/index.html';
  const changes: Readonly<Record<string, (root: string) => void>> = {
    'changed a built file': (root) => write(root, page, 'mine!'),
    'changed one to something of the same length': (root) => {
      write(root, page, 'mine');
      touch(join(root, page));
    },
    'removed a built file': (root) => rmSync(join(root, page)),
    'removed a hidden file': (root) => rmSync(join(root, 'dist/student/.nojekyll')),
    'added a file': (root) => write(root, 'dist/student/mine.html', ''),
    'renamed a built file': (root) => renameSync(join(root, page), join(root, `${page}.old`)),
    'removed the whole edition': (root) => rmSync(join(root, 'dist/student'), { recursive: true }),
  };

  it.each(Object.entries(changes))('%s', (_, change) => {
    const root = built();
    change(root);
    expect(upToDate(root)).toBe(false);
  });
});

it('is up to date until a case’s day of release comes, or a build is told to release one', () => {
  const root = temporaryFolder({
    ...ingredients,
    ...site,
    'content/cases/x/case.yaml': 'release: after-class\nreleaseOn: "2026-12-15"\n',
  });
  const before = { ...settings, TODAY: '2026-12-13' };
  noteBuilt(root, 'student', fingerprintOf(root, before));
  expect(upToDate(root, { ...settings, TODAY: '2026-12-14' })).toBe(true);
  expect(upToDate(root, { ...settings, TODAY: '2026-12-15' })).toBe(false);
  expect(upToDate(root, { ...before, RELEASE: 'x' })).toBe(false);
});

it('is not up to date when its note is damaged', () => {
  const root = built();
  const note = join(root, 'node_modules/.cache/retrobottega/built-student.json');
  const text = readFileSync(note, 'utf8');
  for (const damaged of ['', text.slice(0, -5), 'null', '{}', '[]']) {
    writeFileSync(note, damaged);
    expect(upToDate(root), damaged).toBe(false);
  }
  writeFileSync(note, text);
  expect(upToDate(root)).toBe(true);
});

it('is up to date when the same was built again', () => {
  const root = built();
  write(root, 'src/pages/index.astro', 'another page');
  const fingerprint = fingerprintOf(root, settings);
  write(root, 'dist/student/index.html', 'another page');
  noteBuilt(root, 'student', fingerprint);
  expect(upToDate(root)).toBe(true);
});
