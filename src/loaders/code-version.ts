import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './dossier.ts';
import { listFiles } from './list-files.ts';

/** Rooms whose code decides what a dossier holds, or what is wrong with it. */
const rooms = [
  'loaders',
  'exhibits',
  'metrics',
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
  version ??= fingerprint([process.version, ...codeTexts()].join('\u0000'));
  return version;
}

function codeTexts(): string[] {
  const source = join(import.meta.dirname, '..');
  const files = rooms.flatMap((room) =>
    listFiles(join(source, room)).map((file) => join(source, room, file)),
  );
  return [...files, join(source, '..', 'package-lock.json')].map(readIfThere);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
