import { beforeEach, expect, it, vi } from 'vitest';
import { root } from '#cli/root.ts';
import * as dossiers from '#loaders/dossier.ts';
import { dossierPool } from '#loaders/dossier-pool.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { dossierOf } from '#loaders/source-files.ts';
import { generateCases } from '../bench/generate-cases.ts';

vi.mock('#loaders/dossier.ts', { spy: true });

type Sources = ReadonlyMap<string, string>;

/** The files of generated cases, case by case. */
function generatedCases(count: number): [string, Sources][] {
  const files = generateCases(readLibrary(root).library, count, 7);
  return [...Map.groupBy(files, ([file]) => dossierOf(file) ?? '')].map(([name, own]) => [
    name,
    new Map(own),
  ]);
}

/** Reads these in a pool; whatever came of each, in the order in which they came. */
async function readInPool(cases: readonly (readonly [string, Sources])[]) {
  const taken: [string, dossiers.Dossier][] = [];
  const pool = dossierPool<string>((dossier, name) => taken.push([name, dossier]));
  try {
    for (const [name, sources] of cases) await pool.read(`digest of ${name}`, sources, name);
    await pool.end();
  } finally {
    await pool.close();
  }
  return taken;
}

const readHere = (): number => vi.mocked(dossiers.readDossier).mock.calls.length;

// Files that mean nothing are read at once, and there are enough of them for threads.
const many = new Map(Array.from({ length: 500 }, (_, index) => [`content/${index}.txt`, '']));

beforeEach(() => {
  vi.mocked(dossiers.readDossier).mockClear();
});

it('reads a few here and now, because threads take long to start', async () => {
  const cases = generatedCases(3);
  const taken = await readInPool(cases);
  expect(readHere()).toBe(3);
  expect(taken.map(([name, { digest }]) => [name, digest])).toEqual(
    cases.map(([name]) => [name, `digest of ${name}`]),
  );
});

it('reads many in threads, and what comes of them is the same to the byte', async () => {
  const cases = generatedCases(70);
  const taken = await readInPool(cases);
  expect(taken.map(([name]) => name).toSorted()).toEqual(cases.map(([name]) => name).toSorted());
  const here = new Set(vi.mocked(dossiers.readDossier).mock.calls.map(([, sources]) => sources));
  const elsewhere = cases.filter(([, sources]) => !here.has(sources));
  expect(elsewhere.length).toBeGreaterThanOrEqual(15);
  const takenAs = new Map(taken);
  for (const [name, sources] of elsewhere) {
    expect(takenAs.get(name), name).toEqual(dossiers.readDossier(`digest of ${name}`, sources));
  }
});

it('hands over all before it ends, however few are left for the threads', async () => {
  const cases = generatedCases(2);
  const taken = await readInPool([['many', many], ...cases]);
  expect(readHere()).toBeLessThan(2);
  expect(taken.map(([name]) => name).toSorted()).toEqual(
    ['many', ...cases.map(([name]) => name)].toSorted(),
  );
});

it('fails when a thread fails', async () => {
  const broken: Sources = new Map([['content/sources/x.yaml', 1 as unknown as string]]);
  await expect(
    readInPool([
      ['many', many],
      ['broken', broken],
    ]),
  ).rejects.toThrow();
});

it('fails at the end when a thread failed before it', async () => {
  const taken: string[] = [];
  const pool = dossierPool<string>((_, name) => taken.push(name));
  try {
    await pool.read('', new Map([['content/sources/x.yaml', 1 as unknown as string], ...many]), '');
    await pool.read('', many, 'many');
    await vi.waitFor(() => expect(taken).toEqual(['many']), 10_000);
    await expect(pool.end()).rejects.toThrow();
  } finally {
    await pool.close();
  }
});

it('waits for its threads before it closes, for an answer that comes later is an error', async () => {
  const taken: string[] = [];
  const pool = dossierPool<string>((_, name) => taken.push(name));
  await pool.read('', many, 'many');
  await pool.close();
  expect(taken).toEqual(['many']);
});

it('does not fail when there is nothing to read', async () => {
  expect(await readInPool([])).toEqual([]);
});
