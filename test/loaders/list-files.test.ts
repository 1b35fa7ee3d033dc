import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listFiles } from '#loaders/list-files.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'retrobottega-list-'));
  mkdirSync(join(root, 'b/c'), { recursive: true });
  for (const file of ['b/c/two.csv', 'b/one.mdx', 'a.yaml', '.hidden'])
    writeFileSync(join(root, file), '');
});

afterAll(() => rmSync(root, { recursive: true }));

it('lists files at every depth, sorted, hidden ones apart', () => {
  expect(listFiles(root)).toEqual(['a.yaml', 'b/c/two.csv', 'b/one.mdx']);
});

it('lists hidden files too for whoever asks for them', () => {
  expect(listFiles(root, true)).toEqual(['.hidden', 'a.yaml', 'b/c/two.csv', 'b/one.mdx']);
});

it('lists nothing where there is no folder', () => {
  expect(listFiles(join(root, 'nowhere'))).toEqual([]);
});
