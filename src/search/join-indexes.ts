import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndexEntry } from './write-index.ts';

/**
 * Joins indexes of one language each to one of all, the same that Pagefind would have written at
 * once: its files have their language in their name, and one lists the languages.
 */
export function joinIndexes(folders: readonly string[], joined: string): void {
  rmSync(joined, { recursive: true, force: true });
  for (const folder of folders) cpSync(folder, joined, { recursive: true });
  const entries = folders.map(readIndexEntry);
  const languages = entries
    .flatMap((entry) => Object.entries(entry.languages))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    join(joined, 'pagefind-entry.json'),
    JSON.stringify({ ...entries[0], languages: Object.fromEntries(languages) }),
  );
}
