import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#loaders/list-files.ts';
import { fingerprint } from './fingerprint.ts';

/** Rooms whose code decides what a document says and how it is indexed. */
const rooms = ['search', 'components', 'exhibits', 'queries', 'metrics', 'model', 'i18n'];

/** A fingerprint of the code, Pagefind and Node: what others made is made again. */
export function codeVersion(): string {
  const source = join(import.meta.dirname, '..');
  const files = rooms.flatMap((room) =>
    listFiles(join(source, room))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(source, room, file)),
  );
  const lock = join(source, '..', 'package-lock.json');
  return fingerprint(
    process.version,
    [...files, lock].map((file) => readFileSync(file, 'utf8')),
  );
}
