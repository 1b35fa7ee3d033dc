import { isKept, isSame, type Kept, merged } from './kept.ts';

/** How a file says what it is. */
const format = 'retrobottega-answers';
const newest = 1;

/** Everything a reader has entered, as the text of a JSON file. */
export function recordsFile(records: readonly Kept[], now = new Date()): string {
  return `${JSON.stringify({ format, version: newest, exportedAt: now.toISOString(), records }, null, 2)}\n`;
}

/**
 * What a file brings. `refused` says why nothing of it can be used: it is not JSON, not a file of
 * answers, or written by a later version of this site.
 */
export type Arrival =
  | { readonly refused: 'not-json' | 'not-answers' | 'too-new' }
  | {
      /** What to put into the store: nothing that was there is missing from it. */
      readonly records: readonly Kept[];
      readonly added: number;
      /** Answered differently here and there: both are kept. */
      readonly differing: number;
      readonly same: number;
      /** Entries of the file that cannot be understood. */
      readonly unreadable: number;
    };

/** Reads a file of answers and brings it together with those that are here. */
export function arrivalOf(text: string, here: readonly Kept[]): Arrival {
  const content = readFile(text);
  if (typeof content === 'string') return { refused: content };
  const readable = content.filter(isKept);
  const known = new Map(here.map((record) => [record.key, record]));
  const count = { added: 0, differing: 0, same: 0 };
  const changed = new Map<string, Kept>();
  for (const there of readable) {
    const mine = known.get(there.key);
    const record = mine === undefined ? there : merged(mine, there);
    count[mine === undefined ? 'added' : isSame(mine, there) ? 'same' : 'differing'] += 1;
    known.set(there.key, record);
    changed.set(there.key, record);
  }
  const unreadable = content.length - readable.length;
  return { records: [...changed.values()], ...count, unreadable };
}

function readFile(text: string): readonly unknown[] | 'not-json' | 'not-answers' | 'too-new' {
  let file: unknown;
  try {
    // A text editor may have put a byte order mark in front.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-json';
  }
  if (typeof file !== 'object' || file === null) return 'not-answers';
  const { format: name, version, records } = file as Record<string, unknown>;
  if (name !== format || typeof version !== 'number' || !Array.isArray(records))
    return 'not-answers';
  return version > newest ? 'too-new' : records;
}
