import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#loaders/list-files.ts';

/**
 * Digests of files that hold no restricted phrase, as the last build left them in a folder. None if
 * it looked for other phrases or with other code, or if what it left is damaged.
 *
 * @param phrases - Digest of the phrases that are looked for now.
 */
export function readCleanFiles(folder: string, phrases: string): Set<string> {
  try {
    const [seal, ...lines] = readFileSync(fileIn(folder), 'utf8').split('\n');
    const [lookedFor, ...clean] = lines;
    const isValid = seal === hash('sha256', lines.join('\n')) && lookedFor === keyOf(phrases);
    return new Set(isValid ? clean : []);
  } catch {
    return new Set();
  }
}

/** Leaves digests for the next build. If they cannot be written, it takes longer. */
export function keepCleanFiles(folder: string, phrases: string, clean: ReadonlySet<string>): void {
  const lines = [keyOf(phrases), ...clean].join('\n');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileIn(folder), `${hash('sha256', lines)}\n${lines}`);
  } catch {}
}

function fileIn(folder: string): string {
  return join(folder, 'clean-files');
}

/** What a verdict depends on besides the file: the phrases, and the code that looks for them. */
function keyOf(phrases: string): string {
  const code = listFiles(import.meta.dirname).map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  );
  return hash('sha256', [phrases, process.version, ...code].join('\0'));
}
