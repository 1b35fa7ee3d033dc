import { hash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FileBytes } from './file-bytes.ts';
import { PhraseTable, type TableParts } from './phrase-table.ts';
import { WordReader } from './word-reader.ts';

export interface Leak {
  /** Path below the edition’s folder. */
  readonly file: string;
  /** The words that gave it away. */
  readonly phrase: string;
}

/** What to look for, and where. Threads can be given it. */
export interface Search {
  readonly folder: string;
  readonly phrases: TableParts;
  /** Digests of files that are known to hold none. */
  readonly clean: ReadonlySet<string>;
}

/** What came of looking through some files. */
export interface Looked {
  /** One for each file that holds a phrase. */
  readonly leaks: readonly Leak[];
  /** Digests of the others. */
  readonly clean: readonly string[];
}

/** Looks through one list of files after the other. */
export class FileSearch {
  readonly #search: Search;
  readonly #table: PhraseTable;
  readonly #bytes = new FileBytes();
  readonly #words = new WordReader();

  constructor(search: Search) {
    this.#search = search;
    this.#table = new PhraseTable(search.phrases);
  }

  look(files: readonly string[]): Looked {
    const leaks: Leak[] = [];
    const clean: string[] = [];
    for (const file of files) {
      const bytes = this.#bytes.read(join(this.#search.folder, file));
      const digest = hash('sha256', bytes, 'base64url');
      const phrase = this.#search.clean.has(digest) ? undefined : this.#firstPhrase(file, bytes);
      if (phrase === undefined) clean.push(digest);
      else leaks.push({ file, phrase });
    }
    return { leaks, clean };
  }

  #firstPhrase(file: string, bytes: Uint8Array): string | undefined {
    const { shown, untagged } = this.#words.read(unpacked(file, bytes));
    const found = this.#table.find(shown) ?? this.#table.find(untagged);
    return found && this.#table.textOf(found);
  }
}

/** A file as whoever gets it reads it. */
function unpacked(file: string, bytes: Uint8Array): Uint8Array {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return isPacked ? gunzipSync(bytes) : bytes;
  } catch (cause) {
    throw new Error(`${file} begins like a gzip file, but cannot be unpacked.`, { cause });
  }
}
