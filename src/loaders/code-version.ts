import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { listFiles } from './list-files.ts';

/** Rooms whose code decides what a dossier holds, or what is wrong with it. */
const readingRooms = [
  'calendar',
  'quizzes',
  'loaders',
  'exhibits',
  'metrics',
  'quarterly',
  'estimates',
  'survey',
  'markdown',
  'model',
  'i18n',
  'citations',
  'checks',
  'problems',
  'editions',
];

let version: string | undefined;

/** A fingerprint of the code that reads and checks: what other code made is read again. */
export function codeVersion(): string {
  version ??= versionOf(readingRooms);
  return version;
}

/**
 * A fingerprint of the code in rooms of `src/`, of the packages and of Node.
 *
 * @param ending - Of the files that count: all, if left out.
 */
export function versionOf(rooms: readonly string[], ending = ''): string {
  const source = join(import.meta.dirname, '..');
  const files = rooms.flatMap((room) =>
    listFiles(join(source, room))
      .filter((file) => file.endsWith(ending))
      .map((file) => join(source, room, file)),
  );
  const lock = join(source, '..', 'package-lock.json');
  return fingerprint(process.version, ...[...files, lock].map(readIfThere));
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
