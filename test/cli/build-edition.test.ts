import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildEdition } from '#cli/build-edition.ts';
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
  const built = await buildEdition(root, 'student', { quiet: true }, writePage);
  expect(published(root)).toBe('new student');
  expect(built).toMatchObject({ edition: 'student', pages: 1, bytes: 11 });
});

it('leaves the last good build when the build fails', async () => {
  const root = temporaryFolder({ 'dist/student/index.html': 'good' });
  const fail = async (...args: Parameters<typeof writePage>) => {
    await writePage(...args);
    return { ok: false, output: 'Astro: something broke.\n' };
  };
  await expect(buildEdition(root, 'student', { quiet: true }, fail)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    [Error: Astro: something broke.
    The student edition could not be built: see above. Nothing was published; the last good build in dist/student is left as it was.]
  `);
  expect(published(root)).toBe('good');
});

it('puts back the last good build that a kill in the exchange left aside, even if it fails itself', async () => {
  const root = temporaryFolder({ 'dist/.previous-student/index.html': 'good' });
  const fail = async () => ({ ok: false, output: '' });
  await expect(buildEdition(root, 'student', { quiet: true }, fail)).rejects.toThrow();
  expect(published(root)).toBe('good');
});

it('keeps what says that content has mistakes, and publishes nothing', async () => {
  const root = temporaryFolder({ 'dist/student/index.html': 'good' });
  const refuse = async () => ({ ok: false, output: 'invalid-slug\n2 mistakes in content/.\n' });
  await expect(buildEdition(root, 'student', { quiet: true }, refuse)).rejects.toThrow(
    /invalid-slug\n2 mistakes in content\/\.\n[\s\S]*Nothing was published/,
  );
  expect(published(root)).toBe('good');
});

describe('an edition that was made from the same files', () => {
  const project = (): string => temporaryFolder({ 'src/page.astro': 'one', 'package.json': '{}' });
  const buildIn = async (root: string) => {
    const build = vi.fn(writePage);
    const built = await buildEdition(root, 'student', { quiet: true }, build);
    expect(built.upToDate).toBe(build.mock.calls.length === 0);
    return built;
  };

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is not built again, and reported as it is', async () => {
    const root = project();
    const { upToDate, ...first } = await buildIn(root);
    expect(upToDate).toBe(false);
    expect(await buildIn(root)).toMatchObject({
      edition: 'student',
      pages: first.pages,
      bytes: first.bytes,
      upToDate: true,
    });
  });

  it('is built when a file or the address of the site has changed, and only then', async () => {
    const root = project();
    const outcomes: boolean[] = [];
    const note = async () => outcomes.push((await buildIn(root)).upToDate);
    await note();
    writeFileSync(join(root, 'src/page.astro'), 'two');
    await note();
    await note();
    vi.stubEnv('SITE', 'https://example.org');
    await note();
    await note();
    writeFileSync(join(root, 'dist/student/index.html'), 'mine');
    await note();
    expect(outcomes).toEqual([false, false, true, false, true, false]);
    expect(published(root)).toBe('new student');
  });

  it('is built when only another edition was', async () => {
    const root = project();
    await buildEdition(root, 'staff', { quiet: true }, writePage);
    expect((await buildIn(root)).upToDate).toBe(false);
  });

  it('is built again after a build that failed, though nothing has changed since', async () => {
    const root = project();
    await buildIn(root);
    writeFileSync(join(root, 'src/page.astro'), 'two');
    const fail = async () => ({ ok: false, output: '' });
    await expect(buildEdition(root, 'student', { quiet: true }, fail)).rejects.toThrow(
      'could not be built',
    );
    expect((await buildIn(root)).upToDate).toBe(false);
  });

  it('is built again when a file was changed while it was built', async () => {
    const root = project();
    await buildEdition(root, 'student', { quiet: true }, async (project, env) => {
      writeFileSync(join(project, 'src/page.astro'), 'two');
      return writePage(project, env);
    });
    expect((await buildIn(root)).upToDate).toBe(false);
    expect((await buildIn(root)).upToDate).toBe(true);
  });
});
