import { expect, it } from 'vitest';
import { forgetEarlierBuilds } from '#cli/forget-earlier-builds.ts';
import { listFiles } from '#loaders/list-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const kept = {
  'node_modules/.cache/retrobottega/dossiers.db': '',
  'node_modules/.cache/retrobottega/built-student.json': '',
  'node_modules/.cache/other/x': '',
  'node_modules/.astro/student/data-store.json': '',
  'node_modules/.astro/trainer/data-store.json': '',
  'node_modules/astro/package.json': '',
  'dist/student/index.html': '',
};

it('removes what builds of some editions keep, and nothing else', () => {
  const root = temporaryFolder(kept);
  forgetEarlierBuilds(root, ['student', 'staff']);
  expect(listFiles(root)).toEqual([
    'dist/student/index.html',
    'node_modules/.astro/trainer/data-store.json',
    'node_modules/.cache/other/x',
    'node_modules/astro/package.json',
  ]);
});

it('is content with nothing to remove', () => {
  const root = temporaryFolder();
  forgetEarlierBuilds(root, ['student']);
  expect(listFiles(root)).toEqual([]);
});
