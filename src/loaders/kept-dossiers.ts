import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Dossier } from './dossier.ts';

/** The file that dossiers are kept in. Deleting it costs only time. */
export function keptFile(root: string): string {
  return join(root, 'node_modules', '.cache', 'retrobottega', 'dossiers.db');
}

/** Dossiers kept from one run to the next, each under the fingerprint of the files it was read from. */
export interface KeptDossiers {
  /** How many there are. */
  size(): number;
  /** A dossier’s outline, if it is there. */
  outline(digest: string): string | undefined;
  reading(digest: string): string;
  texts(digest: string): string;
  /** Whether a dossier was found without a mistake, with these surroundings. */
  isClean(digest: string, surroundings: string): boolean;
  setClean(clean: readonly (readonly [digest: string, surroundings: string])[]): void;
  add(dossier: Dossier): void;
  /** Forgets what has not been asked for since a day. */
  forgetOthers(digests: readonly string[]): void;
  close(): void;
}

const tables = `
  CREATE TABLE IF NOT EXISTS code (version TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS dossiers (
    digest TEXT PRIMARY KEY, used INTEGER NOT NULL, clean TEXT,
    outline TEXT NOT NULL, reading TEXT NOT NULL, texts TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS entries (
    place TEXT PRIMARY KEY, digest TEXT NOT NULL, entry TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS entries_by_digest ON entries (digest);
`;

const day = 24 * 60 * 60 * 1000;

/**
 * Opens what is kept, or begins anew when it cannot be read or was made by other code.
 *
 * @param version - Fingerprint of the code that dossiers are made by.
 */
export function openKeptDossiers(root: string, version: string): KeptDossiers {
  const file = keptFile(root);
  mkdirSync(dirname(file), { recursive: true });
  try {
    return keptIn(opened(file, version));
  } catch (error) {
    if (!isDamaged(error)) throw error;
    removeKeptDossiers(root);
    return keptIn(opened(file, version));
  }
}

/** Whether an error says that the file is not what SQLite wrote. */
export function isDamaged(error: unknown): boolean {
  return resultOf(error) === codes.corrupt || resultOf(error) === codes.notADatabase;
}

/** Forgets everything that is kept. */
export function removeKeptDossiers(root: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(keptFile(root) + end, { force: true });
}

/** SQLite’s result codes. */
const codes = { busy: 5, corrupt: 11, notADatabase: 26 } as const;

function resultOf(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  // What stands above the lowest byte says more precisely what happened.
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** Milliseconds that one program waits for another. */
const patience = 20_000;

function opened(file: string, version: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    // Whoever reads meanwhile is not kept waiting; a power cut may cost what was written last.
    untilFree(() => database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF'));
    inTransaction(database, () => {
      database.exec(tables);
      const known = database.prepare('SELECT version FROM code').get()?.['version'];
      if (known === version) return;
      database.exec('DELETE FROM code; DELETE FROM dossiers; DELETE FROM entries');
      database.prepare('INSERT INTO code VALUES (?)').run(version);
    });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Tries again while another program has the file: SQLite does not wait before it changes modes. */
function untilFree(work: () => void): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (resultOf(error) !== codes.busy || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function keptIn(database: DatabaseSync): KeptDossiers {
  const outline = database.prepare('SELECT outline FROM dossiers WHERE digest = ?');
  const reading = database.prepare('SELECT reading FROM dossiers WHERE digest = ?');
  const texts = database.prepare('SELECT texts FROM dossiers WHERE digest = ?');
  const clean = database.prepare('SELECT 1 FROM dossiers WHERE digest = ? AND clean = ?');
  const setClean = database.prepare('UPDATE dossiers SET clean = ? WHERE digest = ?');
  const use = database.prepare('UPDATE dossiers SET used = ? WHERE digest = ? AND used < ?');
  return {
    size: () => Number(database.prepare('SELECT count(*) AS size FROM dossiers').get()?.['size']),
    outline: (digest) => {
      const row = outline.get(digest);
      return row === undefined ? undefined : String(row['outline']);
    },
    reading: (digest) => String(reading.get(digest)?.['reading']),
    texts: (digest) => String(texts.get(digest)?.['texts']),
    isClean: (digest, surroundings) => clean.get(digest, surroundings) !== undefined,
    setClean: (list) =>
      inTransaction(database, () => {
        for (const [digest, surroundings] of list) setClean.run(surroundings, digest);
      }),
    add: (dossier) => inTransaction(database, () => addTo(database, dossier)),
    forgetOthers: (digests) =>
      inTransaction(database, () => {
        const now = Date.now();
        for (const digest of digests) use.run(now, digest, now - day / 2);
        database.prepare('DELETE FROM dossiers WHERE used < ?').run(now - day);
        database.exec('DELETE FROM entries WHERE digest NOT IN (SELECT digest FROM dossiers)');
      }),
    close: () => database.close(),
  };
}

function addTo(
  database: DatabaseSync,
  { digest, outline, reading, texts, entries }: Dossier,
): void {
  const add = database.prepare('INSERT OR REPLACE INTO dossiers VALUES (?, ?, NULL, ?, ?, ?)');
  const addEntry = database.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?)');
  add.run(digest, Date.now(), outline, reading, texts);
  for (const [name, entry] of Object.entries(entries))
    addEntry.run(`${digest}/${name}`, digest, entry);
}

/** All of it or, when something fails or the program is stopped, none of it. */
function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
