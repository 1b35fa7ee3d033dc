import { PhraseTable } from './phrase-table.ts';
import type { TextPool } from './text-pool.ts';

/** A table of all phrases in some texts, and how many there are, each counted once. */
export function tableOf(pool: TextPool): { readonly table: PhraseTable; readonly size: number } {
  // From a third to two thirds of the slots will be taken.
  const slots = powerOfTwo(1.5 * pool.phrases);
  const table = new PhraseTable({
    pool: pool.bytes,
    slots: new Uint32Array(memory(slots)),
    filter: new Int32Array(memory(slots / 4)),
  });
  let size = 0;
  for (const text of pool.texts()) size += table.add(text);
  return { table, size };
}

/** Room for so many numbers of 32 bits. */
function memory(count: number): SharedArrayBuffer {
  return new SharedArrayBuffer(4 * count);
}

/** The least power of two that is not below a number, and 16 at least. */
function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, least)));
}
