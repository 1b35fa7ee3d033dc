import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Kept } from '#model/entries.ts';
import { keptFile } from './kept-dossiers.ts';

const queries = new Map<string, StatementSync>();

/**
 * A whole entry, fetched when its page is made: a site’s texts need not be in memory all at once.
 *
 * @throws {Error} If it is no longer kept.
 */
export function keptEntry<T>({ place }: Kept, root = process.cwd()): T {
  const entry = queryIn(keptFile(root)).get(place)?.['entry'];
  if (typeof entry !== 'string') {
    throw new Error(`“${place}” is no longer kept: save a file of content/, or build again.`);
  }
  return JSON.parse(entry) as T;
}

function queryIn(file: string): StatementSync {
  const query =
    queries.get(file) ??
    new DatabaseSync(file, { readOnly: true }).prepare('SELECT entry FROM entries WHERE place = ?');
  queries.set(file, query);
  return query;
}
