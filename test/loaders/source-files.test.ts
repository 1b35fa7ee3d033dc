import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  dossierOf,
  filesBeside,
  isPicture,
  listSources,
  readSources,
} from '#loaders/source-files.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const files = {
  'content/README.md': 'How to write',
  'content/cases/counter/case.yaml': 'facts',
  'content/cases/counter/data/steps.csv': 'step,minutes',
  'content/cases/counter/figures/counter.svg': '<svg/>',
  'content/cases/counter/it.mdx': 'testo',
  'content/cases/till/it.mdx': 'testo',
  'content/glossary/churn.yaml': 'term',
  'content/teaching-notes/counter/it.mdx': 'nota',
  'src/x.ts': 'code',
};

it('lists everything in content/, by its path from the root', () => {
  expect(listSources(temporaryFolder(files))).toEqual(
    Object.keys(files).filter((file) => file.startsWith('content/')),
  );
  expect(listSources(temporaryFolder())).toEqual([]);
});

it('reads texts, and of pictures nothing but the name', () => {
  const root = temporaryFolder(files);
  expect([...readSources(root, listSources(root))]).toEqual(
    Object.entries(files)
      .filter(([file]) => file.startsWith('content/'))
      .map(([file, text]) => [file, isPicture(file) ? '' : text]),
  );
  expect(Object.keys(files).filter(isPicture)).toEqual([
    'content/cases/counter/figures/counter.svg',
  ]);
});

describe('the dossier of a file', () => {
  it.each([
    ['content/cases/counter/case.yaml', 'cases/counter'],
    ['content/cases/counter/data/steps.csv', 'cases/counter'],
    ['content/cases/counter/figures/deeper/x.svg', 'cases/counter'],
    ['content/teaching-notes/counter/it.mdx', 'cases/counter'],
    ['content/cases/Counter/it.mdx', 'cases/counter'],
    ['content/glossary/churn.yaml', 'glossary/churn'],
    ['content/glossary/Churn.yml', 'glossary/churn'],
    ['content/sources/churn.yaml', 'sources/churn'],
  ])('%s is %s', (file, dossier) => {
    expect(dossierOf(file)).toBe(dossier);
  });

  it.each([
    'content/README.md',
    'content/cases/stray.mdx',
    'content/glossary/deeper/x.yaml',
    'content/glossary/notes.txt',
    'content/glossary/._churn.yaml',
    'content/cases/counter/.it.mdx',
    'content/cases/.counter/it.mdx',
    'src/content/cases/counter/it.mdx',
  ])('%s has none', (file) => {
    expect(dossierOf(file)).toBeUndefined();
  });
});

describe('the files beside a file', () => {
  const beside = (...given: readonly string[]): string[] =>
    filesBeside(temporaryFolder(files), given);

  it('are all in the folders of its case, each once and in order', () => {
    const own = Object.keys(files).filter((file) => file.startsWith('content/cases/counter/'));
    expect(beside('content/cases/counter/it.mdx', 'content/cases/counter/gone.mdx')).toEqual(own);
    expect(beside('content/teaching-notes/counter/en.mdx', 'content/cases/counter/it.mdx')).toEqual(
      [...own, 'content/teaching-notes/counter/it.mdx'],
    );
  });

  it('are itself, for a term or a source that is there', () => {
    expect(beside('content/glossary/churn.yaml', 'content/glossary/churn.yml')).toEqual([
      'content/glossary/churn.yaml',
    ]);
  });

  it('are none for what is gone with its folder', () => {
    expect(beside('content/cases/gone/it.mdx', 'content/sources/gone.yaml')).toEqual([]);
  });
});

it.each([
  ['UTF-8', Buffer.from('tocco,voto\nCittà,9\n', 'utf8')],
  ['Windows-1252, as Excel saves it', Buffer.from('tocco,voto\nCittà,9\n', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFtocco,voto\nCittà,9\n', 'utf16le')],
])('reads a quarterly’s responses in %s, as a browser would', (_, bytes) => {
  const root = temporaryFolder();
  const file = 'content/quarterlies/shops/responses.csv';
  mkdirSync(join(root, 'content/quarterlies/shops'), { recursive: true });
  writeFileSync(join(root, file), bytes);
  expect(readSources(root, [file]).get(file)?.replace('\uFEFF', '')).toBe('tocco,voto\nCittà,9\n');
});
