import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runNode, type ToolRun } from '#cli/run-tool.ts';
import { root as project } from '#cli/root.ts';
import type { Dossier } from '#loaders/dossier.ts';
import { keptFile, type KeptDossiers, openKeptDossiers } from '#loaders/kept-dossiers.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

function dossier(digest: string, name = digest): Dossier {
  return {
    digest,
    outline: `outline of ${name}`,
    reading: `reading of ${name}`,
    texts: `texts of ${name}`,
    entries: { 'case/it/open': `"entry of ${name}"` },
  };
}

/** Opens what is kept, as a program of its own would, and closes it again. */
function opened<T>(root: string, use: (kept: KeptDossiers) => T, version = 'this code'): T {
  const kept = openKeptDossiers(root, version);
  try {
    return use(kept);
  } finally {
    kept.close();
  }
}

const add = (root: string, ...digests: readonly string[]): void =>
  opened(root, (kept) => {
    for (const digest of digests) kept.add(dossier(digest));
  });
const outlines = (root: string, digests: readonly string[], version?: string) =>
  opened(root, (kept) => digests.map((digest) => kept.outline(digest)), version);

function entriesIn(root: string): unknown[] {
  const database = new DatabaseSync(keptFile(root));
  const rows = database.prepare('SELECT entry FROM entries').all();
  database.close();
  return rows.map(({ entry }) => entry);
}

afterEach(() => {
  vi.useRealTimers();
});

it('keeps dossiers from one run to the next, each under its fingerprint', () => {
  const root = temporaryFolder();
  add(root, 'a', 'b');
  opened(root, (kept) => {
    expect(kept.outline('a')).toBe('outline of a');
    expect(kept.reading('b')).toBe('reading of b');
    expect(kept.texts('b')).toBe('texts of b');
    expect(kept.outline('c')).toBeUndefined();
  });
});

it('keeps them in the folder that packages keep things in, which nobody publishes', () => {
  expect(keptFile('/project').replaceAll('\\', '/')).toBe(
    '/project/node_modules/.cache/retrobottega/dossiers.db',
  );
});

it('takes the later of two with one fingerprint', () => {
  const root = temporaryFolder();
  opened(root, (kept) => {
    kept.add(dossier('a', 'first'));
    kept.add(dossier('a', 'second'));
  });
  expect(outlines(root, ['a'])).toEqual(['outline of second']);
});

describe('whether a dossier was found right', () => {
  it('is known for the surroundings it was found right in, and for no others', () => {
    const root = temporaryFolder();
    add(root, 'a', 'b');
    opened(root, (kept) => {
      expect(kept.isClean('a', 'here')).toBe(false);
      kept.setClean([['a', 'here']]);
    });
    opened(root, (kept) => {
      expect(kept.isClean('a', 'here')).toBe(true);
      expect(kept.isClean('a', 'there')).toBe(false);
      expect(kept.isClean('b', 'here')).toBe(false);
      kept.setClean([['a', 'there']]);
      expect(kept.isClean('a', 'here')).toBe(false);
      expect(kept.isClean('a', 'there')).toBe(true);
    });
  });

  it('is not known of one that is read anew', () => {
    const root = temporaryFolder();
    opened(root, (kept) => {
      kept.add(dossier('a'));
      kept.setClean([['a', 'here']]);
      kept.add(dossier('a'));
      expect(kept.isClean('a', 'here')).toBe(false);
    });
  });
});

describe('what was kept', () => {
  it('by other code is forgotten, also when the code is taken back', () => {
    const root = temporaryFolder();
    add(root, 'a');
    expect(outlines(root, ['a'], 'other code')).toEqual([undefined]);
    expect(outlines(root, ['a'])).toEqual([undefined]);
    expect(entriesIn(root)).toEqual([]);
  });

  const damages: Readonly<Record<string, (file: string) => void>> = {
    'is something else': (file) => writeFileSync(file, 'no database'),
    'is empty': (file) => writeFileSync(file, ''),
    'was cut short': (file) => truncateSync(file, 5000),
    'was overwritten at its beginning': (file) =>
      writeFileSync(
        file,
        Buffer.concat([Buffer.alloc(4096, 7), readFileSync(file).subarray(4096)]),
      ),
  };

  it.each(Object.entries(damages))('in a file that %s is begun anew', (_, damage) => {
    const root = temporaryFolder();
    add(root, 'a');
    damage(keptFile(root));
    expect(outlines(root, ['a'])).toEqual([undefined]);
    add(root, 'b');
    expect(outlines(root, ['b'])).toEqual(['outline of b']);
  });
});

describe('what has not been asked for', () => {
  const hours = 60 * 60 * 1000;

  it('since a day is forgotten, with its entries, and nothing else', () => {
    const root = temporaryFolder();
    vi.useFakeTimers({ toFake: ['Date'] });
    add(root, 'asked', 'not asked');
    const ask = (): void => opened(root, (kept) => kept.forgetOthers(['asked']));
    vi.advanceTimersByTime(13 * hours);
    ask();
    expect(outlines(root, ['asked', 'not asked'])).not.toContain(undefined);
    vi.advanceTimersByTime(13 * hours);
    ask();
    expect(outlines(root, ['asked', 'not asked'])).toEqual(['outline of asked', undefined]);
    expect(entriesIn(root)).toEqual(['"entry of asked"']);
  });

  it('for a week is still there for whoever asks in time, however often', () => {
    const root = temporaryFolder();
    vi.useFakeTimers({ toFake: ['Date'] });
    add(root, 'asked');
    for (let hour = 0; hour < 7 * 24; hour += 5) {
      vi.advanceTimersByTime(5 * hours);
      opened(root, (kept) => kept.forgetOthers(['asked']));
    }
    expect(outlines(root, ['asked'])).toEqual(['outline of asked']);
  });

  it('does not fill the disk: the file of many that were forgotten does not grow', () => {
    const root = temporaryFolder();
    vi.useFakeTimers({ toFake: ['Date'] });
    const size = (): number => statSync(keptFile(root)).size;
    const large = 'x'.repeat(200_000);
    const fill = (digest: string): void =>
      opened(root, (kept) => {
        kept.add({ ...dossier(digest), reading: large });
        kept.forgetOthers([digest]);
      });
    fill('first');
    vi.advanceTimersByTime(25 * hours);
    fill('second');
    const before = size();
    for (const digest of ['third', 'fourth', 'fifth', 'sixth']) {
      vi.advanceTimersByTime(25 * hours);
      fill(digest);
    }
    expect(size()).toBeLessThanOrEqual(before);
  });
});

describe('several programs at once', () => {
  /** Adds dossiers named after it, in a program of its own. */
  const program = (root: string, name: string, count = 1): Promise<ToolRun> => {
    const code = `
      import { openKeptDossiers } from ${JSON.stringify(join(project, 'src/loaders/kept-dossiers.ts'))};
      const kept = openKeptDossiers(${JSON.stringify(root)}, 'this code');
      for (let number = 0; number < ${count}; number += 1)
        kept.add({ digest: '${name}' + number, outline: 'x', reading: '', texts: '', entries: {} });
      kept.close();
    `;
    return runNode(project, ['--input-type=module-typescript', '-e', code], { quiet: true });
  };

  it('lose nothing of what another kept', async () => {
    const root = temporaryFolder();
    const names = ['a', 'b', 'c', 'd'];
    const runs = await Promise.all(names.map((name) => program(root, name, 50)));
    expect(runs).toEqual(names.map(() => ({ ok: true, output: '' })));
    const digests = names.flatMap((name) => [`${name}0`, `${name}49`]);
    expect(outlines(root, digests)).toEqual(digests.map(() => 'x'));
  });

  it.each([
    ['is writing', 'BEGIN IMMEDIATE', (root: string) => add(root, 'before')],
    [
      'is making the file',
      'BEGIN EXCLUSIVE',
      (root: string) => mkdirSync(dirname(keptFile(root)), { recursive: true }),
    ],
  ])('wait for one that %s, and throw nothing of it away', async (_, begin, prepare) => {
    const root = temporaryFolder();
    prepare(root);
    const database = new DatabaseSync(keptFile(root));
    database.exec(`${begin}; CREATE TABLE written (text TEXT)`);
    const run = program(root, 'after');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    database.exec("INSERT INTO written VALUES ('meanwhile'); COMMIT");
    database.close();
    expect(await run).toEqual({ ok: true, output: '' });
    const again = new DatabaseSync(keptFile(root));
    expect(again.prepare('SELECT text FROM written').all()).toMatchObject([{ text: 'meanwhile' }]);
    again.close();
    expect(outlines(root, ['after0'])).toEqual(['x']);
  });
});
