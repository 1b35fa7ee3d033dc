import { EventEmitter } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { beforeEach, expect, it, vi } from 'vitest';
import { contentLoader } from '#loaders/content-loader.ts';
import * as contentOf from '#loaders/content-of.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { validFile } from '../helpers/fixture.ts';

vi.mock('#loaders/content-of.ts', { spy: true });

const source = 'content/sources/counter-post.yaml';
const other = 'content/sources/other.yaml';
const right = validFile(source);
const wrong = right.replace('title:', 'titel:');

interface KeptEntry {
  readonly id: string;
  readonly data: unknown;
  readonly digest: string;
}

/** What Astro keeps of one collection between two starts. */
interface Kept {
  readonly entries: Map<string, KeptEntry>;
  readonly meta: Map<string, string>;
}

const nothingKept = (): Kept => ({ entries: new Map(), meta: new Map() });

type EntriesOf = Parameters<typeof contentLoader>[1];

const sourcesOf: EntriesOf = (outlines, edition, drafts) =>
  outlines
    .flatMap(({ sources }) => sources)
    .map(({ slug, title }) => ({ slug, title, edition, drafts }));

function start(root: string, { entries, meta }: Kept, entriesOf = sourcesOf) {
  const errors: string[] = [];
  const written: string[] = [];
  const watcher = new EventEmitter();
  const context = {
    store: {
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      // As Astro’s own does.
      set: (entry: KeptEntry) => {
        if (entries.get(entry.id)?.digest === entry.digest) return false;
        written.push(entry.id);
        entries.set(entry.id, entry);
        return true;
      },
      delete: (id: string) => entries.delete(id),
      clear: () => entries.clear(),
    },
    meta,
    watcher,
    logger: { error: (text: string) => errors.push(text) },
    config: { root: pathToFileURL(`${root}/`) },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (data: unknown) => JSON.stringify(data),
  } as unknown as LoaderContext;
  const loader = contentLoader('sources', entriesOf);
  return { load: () => loader.load(context), errors, written, watcher };
}

const project = (text: string): string => temporaryFolder({ [source]: text });

beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv('EDITION', 'student');
  vi.restoreAllMocks();
});

it.each([true, false])(
  'fills a collection with what its edition may see, with drafts where somebody is writing: %s',
  async (writing) => {
    vi.stubEnv('EDITION', 'trainer');
    vi.stubEnv('DEV', writing);
    const kept = nothingKept();
    await start(project(right), kept).load();
    expect([...kept.entries.values()].map(({ data }) => data)).toMatchObject([
      { slug: 'counter-post', edition: 'trainer', drafts: writing },
    ]);
  },
);

it('names entries by slug and, where they are written twice, language', async () => {
  const kept = nothingKept();
  await start(project(right), kept, () => [{ slug: 'a' }, { slug: 'b', locale: 'it' }]).load();
  expect([...kept.entries.keys()]).toEqual(['a', 'b/it']);
});

it('hands the file of a text that runs code to Astro, and no other', async () => {
  const kept = nothingKept();
  const program = 'content/cases/a/it.mdx';
  await start(project(right), kept, () => [{ slug: 'a', program }, { slug: 'b' }]).load();
  expect(kept.entries.get('a')).toMatchObject({ filePath: program, deferredRender: true });
  expect(kept.entries.get('b')).not.toHaveProperty('filePath');
  expect(kept.entries.get('b')).not.toHaveProperty('deferredRender');
});

it('stops a build at a mistake', async () => {
  vi.stubEnv('DEV', false);
  await expect(start(project(wrong), nothingKept()).load()).rejects.toThrow('“titel”');
});

it('keeps the last good state in development, and says what is wrong once for all collections', async () => {
  const root = project(right);
  const collections = [nothingKept(), nothingKept()].map((kept) => ({
    kept,
    ...start(root, kept),
  }));
  for (const { load } of collections) await load();
  writeFileSync(join(root, source), wrong);
  for (const { watcher } of collections) watcher.emit('change', join(root, source));
  await vi.waitFor(() => expect(collections.flatMap(({ errors }) => errors)).not.toEqual([]));
  await contentOf.contentOf(root);
  expect(collections.map(({ kept }) => kept.entries.size)).toEqual([1, 1]);
  expect(collections.flatMap(({ errors }) => errors)).toEqual([expect.stringContaining('“titel”')]);
});

it('says a mistake again after the next save, and again once', async () => {
  const root = project(wrong);
  const { load, errors, watcher } = start(root, nothingKept());
  await load();
  await load();
  expect(errors).toHaveLength(1);
  watcher.emit('change', join(root, source));
  await vi.waitFor(() => expect(errors).toHaveLength(2));
  await load();
  expect(errors).toHaveLength(2);
});

it('never shows what another edition left behind', async () => {
  const kept = nothingKept();
  vi.stubEnv('EDITION', 'trainer');
  await start(project(right), kept).load();
  expect(kept.entries.size).toBe(1);
  vi.stubEnv('EDITION', 'student');
  await start(project(wrong), kept).load();
  expect(kept.entries.size).toBe(0);
});

it('fills a collection again when a file changes', async () => {
  const root = project(right);
  const kept = nothingKept();
  const { load, watcher } = start(root, kept);
  await load();
  renameSync(join(root, source), join(root, other));
  watcher.emit('unlink', join(root, source));
  watcher.emit('add', join(root, other));
  await vi.waitFor(() => expect([...kept.entries.keys()]).toEqual(['other']));
});

it('does not look when something changes that is no content', async () => {
  const root = project(right);
  const { load, watcher } = start(root, nothingKept());
  await load();
  watcher.emit('change', join(root, 'src/content/x.ts'));
  expect(contentOf.contentAgain).not.toHaveBeenCalled();
});

it('writes only what differs from the last time, because what is written is drawn again', async () => {
  const root = temporaryFolder({
    [source]: right,
    [other]: right,
    'content/sources/z.yaml': right,
  });
  const kept = nothingKept();
  const { load, watcher, written } = start(root, kept);
  await load();
  expect(written.splice(0)).toEqual(['counter-post', 'other', 'z']);
  writeFileSync(join(root, source), right.replace(/^title: .*$/m, 'title: Another title'));
  rmSync(join(root, other));
  writeFileSync(join(root, 'content/sources/new.yaml'), right);
  watcher.emit('change', join(root, source));
  watcher.emit('unlink', join(root, other));
  watcher.emit('add', join(root, 'content/sources/new.yaml'));
  await vi.waitFor(() => expect(written).toEqual(['counter-post', 'new']));
  expect([...kept.entries.keys()]).toEqual(['counter-post', 'z', 'new']);
  expect(kept.entries.get('counter-post')?.data).toMatchObject({ title: 'Another title' });
});

it('survives a file that is gone before it is read', async () => {
  const root = project(right);
  const kept = nothingKept();
  const { load, watcher, errors } = start(root, kept);
  await load();
  vi.mocked(contentOf.contentAgain).mockRejectedValueOnce(new Error('ENOENT: no such file'));
  watcher.emit('add', join(root, 'content/sources/.#swap'));
  await vi.waitFor(() => expect(errors).toEqual([expect.stringContaining('ENOENT')]));
  expect(kept.entries.size).toBe(1);
});
