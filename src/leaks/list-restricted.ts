import { createHash } from 'node:crypto';
import { shortestText } from './phrase-length.ts';
import type { PhraseTable, TableParts } from './phrase-table.ts';
import type { ReadableTexts } from '#model/library.ts';
import { tableOf } from './table-of.ts';
import { TextPool } from './text-pool.ts';
import { WordReader } from './word-reader.ts';

/** Phrases that only some may read. */
export interface RestrictedPhrases {
  /** How many there are, each counted once. */
  readonly size: number;
  /** Equal for equal phrases only. */
  readonly digest: string;
  /** For a `PhraseTable`, in any thread. */
  readonly parts: TableParts;
}

/**
 * Every run of words in the restricted texts that no open text has too. A sentence shorter than a
 * phrase counts whole, from `shortestText` up.
 *
 * @param texts - Goes through all texts anew whenever it is called, which is twice: nothing of the
 *   open ones is kept in memory.
 */
export function listRestricted(texts: () => Iterable<ReadableTexts>): RestrictedPhrases {
  const reader = new WordReader();
  const pool = new TextPool();
  for (const { restricted } of texts()) {
    for (const text of restricted) {
      const { shown } = reader.read(text);
      if (shown.count >= shortestText) pool.add(shown);
    }
  }
  const { table, size } = tableOf(pool);
  const open = size === 0 ? [] : forgetOpen(table, texts(), reader);
  return { size: size - open.length, digest: digestOf(pool, open), parts: table.parts };
}

/** Takes out what open texts say as well, and says where it was in the pool. */
function forgetOpen(
  table: PhraseTable,
  texts: Iterable<ReadableTexts>,
  reader: WordReader,
): number[] {
  const places: number[] = [];
  for (const { open } of texts) {
    for (const text of open) {
      const { shown } = reader.read(text);
      for (let found = table.find(shown); found !== undefined;) {
        places.push(table.forget(found));
        // A longer one may begin with the same word.
        found = table.find(shown, found.start);
      }
    }
  }
  return places;
}

function digestOf(pool: TextPool, forgotten: readonly number[]): string {
  return createHash('sha256')
    .update(pool.bytes)
    .update(Uint32Array.from(forgotten).sort())
    .digest('base64url');
}
