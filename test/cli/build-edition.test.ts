import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { buildEdition } from '#cli/build-edition.ts';
import { isStale } from '#cli/freshness.ts';
import { temporaryFolder } from './temporary-folder.ts';

const published = (root: string): string =>
  readFileSync(join(root, 'dist/student/index.html'), 'utf8');

/** Stands in for Astro: writes one page where OUT_DIR says. */
async function writePage(root: string, env: Readonly<Record<string, string>>) {
  const folder = join(root, env.OUT_DIR ?? '');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), `new ${env.EDITION}`);
  writeFileSync(join(folder, 'style.css'), '');
  return { ok: true, output: '' };
}

it('publishes what was built and reports on it', async () => {
  const root = temporaryFolder({ 'dist/student/index.html': 'good' });
  const built = await buildEdition(root, 'student', true, writePage);
  expect(published(root)).toBe('new student');
  expect(built).toMatchObject({ edition: 'student', pages: 1, bytes: 11 });
});

it('leaves the last good build when the build fails', async () => {
  const root = temporaryFolder({ 'dist/student/index.html': 'good' });
  const fail = async (...args: Parameters<typeof writePage>) => {
    await writePage(...args);
    return { ok: false, output: 'Astro: something broke.\n' };
  };
  await expect(buildEdition(root, 'student', true, fail)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    [Error: Astro: something broke.
    The student edition could not be built: see above. Nothing was published; the last good build in dist/student is left as it was.]
  `);
  expect(published(root)).toBe('good');
});

it('does not begin to build while content has mistakes, and lists them all', async () => {
  const root = temporaryFolder({
    'dist/student/index.html': 'good',
    'content/glossary/Bad Name.yaml': 'it: 1',
  });
  const build = vi.fn(writePage);
  await expect(buildEdition(root, 'student', true, build)).rejects.toThrow(
    /invalid-slug[\s\S]*mistakes in content\/\. Nothing was published/,
  );
  expect(build).not.toHaveBeenCalled();
  expect(published(root)).toBe('good');
});

it('takes a build for stale once an ingredient is younger than its beginning', async () => {
  const root = temporaryFolder({ 'src/page.astro': 'one', 'package.json': '{}' });
  const folder = join(root, 'dist/student');
  expect(isStale(root, folder)).toBe(true);
  const past = new Date(Date.now() - 60_000);
  for (const file of ['src', 'src/page.astro', 'package.json'])
    utimesSync(join(root, file), past, past);
  await buildEdition(root, 'student', true, writePage);
  expect(existsSync(folder)).toBe(true);
  expect(isStale(root, folder)).toBe(false);
  const soon = new Date(Date.now() + 1000);
  utimesSync(join(root, 'src/page.astro'), soon, soon);
  expect(isStale(root, folder)).toBe(true);
});

it('counts what was changed while the build ran as younger than the build', async () => {
  const root = temporaryFolder();
  await buildEdition(root, 'student', true, async (_, env) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(join(root, 'package.json'), '{}');
    return writePage(root, env);
  });
  expect(isStale(root, join(root, 'dist/student'))).toBe(true);
});
