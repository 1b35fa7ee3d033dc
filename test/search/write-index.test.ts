import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles } from '#loaders/list-files.ts';
import type { PagefindIndex } from '#search/pagefind-index.ts';
import { writeIndex } from '#search/write-index.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'retrobottega-write-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const fragments = (): Record<string, string> =>
  Object.fromEntries(
    listFiles(join(root, 'new/fragment')).map((name) => [
      name,
      readFileSync(join(root, 'new/fragment', name), 'utf8'),
    ]),
  );

/** An index that writes these fragments as Pagefind does: not over what is there. */
function indexWith(names: readonly string[]): PagefindIndex {
  return {
    addPages: () => Promise.resolve(),
    addRecords: () => Promise.resolve(),
    async write(folder) {
      mkdirSync(join(folder, 'fragment'), { recursive: true });
      for (const name of names) {
        const file = join(folder, 'fragment', `${name}.pf_fragment`);
        if (!listFiles(folder).includes(`fragment/${name}.pf_fragment`)) writeFileSync(file, 'new');
      }
      const languages = { it: { page_count: names.length } };
      writeFileSync(join(folder, 'pagefind-entry.json'), JSON.stringify({ languages }));
    },
  };
}

async function writeWith(names: readonly string[], lent: string): Promise<void> {
  const file = join(root, `${lent}.pf_fragment`);
  writeFileSync(file, 'lent');
  await writeIndex(indexWith(names), join(root, 'new'), [file]);
}

it('takes fragments that are there already', async () => {
  await writeWith(['it_0000001', 'it_0000002'], 'it_0000001');
  expect(fragments()).toEqual({
    'it_0000001.pf_fragment': 'lent',
    'it_0000002.pf_fragment': 'new',
  });
});

it('takes none where two names begin alike, because it might be the other’s', async () => {
  await writeWith(['it_0000001', 'it_00000012'], 'it_0000001');
  expect(fragments()).toEqual({
    'it_0000001.pf_fragment': 'new',
    'it_00000012.pf_fragment': 'new',
  });
});

it('takes none where one is nobody’s', async () => {
  await writeWith(['it_0000002'], 'it_0000001');
  expect(fragments()).toEqual({ 'it_0000002.pf_fragment': 'new' });
});
