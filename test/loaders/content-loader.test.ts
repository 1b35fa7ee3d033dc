import { EventEmitter } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { beforeEach, expect, it, vi } from 'vitest';
import { contentLoader } from '#loaders/content-loader.ts';
import * as reading from '#loaders/latest-reading.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { validFile } from '../helpers/fixture.ts';

const source = 'content/sources/counter-post.yaml';
const right = validFile(source);
const wrong = right.replace('title:', 'titel:');

/** What Astro keeps of one collection between two starts. */
interface Kept {
  readonly entries: Map<string, unknown>;
  readonly meta: Map<string, string>;
}

const nothingKept = (): Kept => ({ entries: new Map(), meta: new Map() });

function start(root: string, { entries, meta }: Kept) {
  const errors: string[] = [];
  const watcher = new EventEmitter();
  const context = {
    store: {
      clear: () => entries.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
    },
    meta,
    watcher,
    logger: { error: (text: string) => errors.push(text) },
    config: { root: pathToFileURL(`${root}/`) },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: () => '',
  } as unknown as LoaderContext;
  const loader = contentLoader('sources', (library, edition) =>
    library.sources.map(({ slug }) => ({ slug: `${slug} for ${edition}` })),
  );
  return { load: () => loader.load(context), errors, watcher };
}

const project = (text: string): string => temporaryFolder({ [source]: text });

beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv('EDITION', 'student');
  vi.restoreAllMocks();
});

it('fills a collection with what its edition may see', async () => {
  vi.stubEnv('EDITION', 'trainer');
  const kept = nothingKept();
  await start(project(right), kept).load();
  expect([...kept.entries.keys()]).toEqual(['counter-post for trainer']);
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
  for (const { load } of collections) await load();
  expect(collections.map(({ kept }) => kept.entries.size)).toEqual([1, 1]);
  expect(collections.flatMap(({ errors }) => errors)).toEqual([expect.stringContaining('“titel”')]);
});

it('says a mistake again after the next save, and again once', async () => {
  const root = project(wrong);
  const { load, errors } = start(root, nothingKept());
  await load();
  writeFileSync(join(root, source), `${wrong}\n`);
  await load();
  await load();
  expect(errors).toHaveLength(2);
});

it('never shows what another edition left behind', async () => {
  const kept = nothingKept();
  const root = project(right);
  vi.stubEnv('EDITION', 'trainer');
  await start(root, kept).load();
  writeFileSync(join(root, source), wrong);
  vi.stubEnv('EDITION', 'student');
  await start(root, kept).load();
  expect([...kept.entries.keys()]).toEqual([]);
});

it('fills a collection again when a file changes', async () => {
  const root = project(right);
  const kept = nothingKept();
  const { load, watcher } = start(root, kept);
  await load();
  renameSync(join(root, source), join(root, 'content/sources/other.yaml'));
  watcher.emit('unlink', join(root, source));
  await vi.waitFor(() => expect([...kept.entries.keys()]).toEqual(['other for student']));
});

it('survives a file that is gone before it is read', async () => {
  const root = project(right);
  const kept = nothingKept();
  const { load, watcher, errors } = start(root, kept);
  await load();
  vi.spyOn(reading, 'latestReading').mockImplementation(() => {
    throw new Error('ENOENT: no such file');
  });
  watcher.emit('add', join(root, 'content/sources/.#swap'));
  await vi.waitFor(() => expect(errors).toEqual([expect.stringContaining('ENOENT')]));
  expect(kept.entries.size).toBe(1);
});
