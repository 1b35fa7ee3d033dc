import { ByteTable } from './byte-table.ts';
import type { CellDecoder } from './cell-text.ts';
import type { FileRecord } from './record.ts';

/** Different texts that are remembered; those that come after them are read anew each time. */
const maxKnown = 4096;

/** Reads a text as a number once, and finds it again by its bytes. */
export class KnownCells {
  readonly #decoder: CellDecoder;
  readonly #read: (text: string) => number;
  readonly #table = new ByteTable(maxKnown);
  readonly #values = new Float64Array(maxKnown);

  /** @param read - Must give the same for the same text. */
  constructor(decoder: CellDecoder, read: (text: string) => number) {
    this.#decoder = decoder;
    this.#read = read;
  }

  valueOf({ bytes, words }: FileRecord, start: number, end: number): number {
    const seen = this.#table.size;
    const number = this.#table.numberOf(words, start, end);
    if (number !== -1 && number < seen) return this.#values[number] as number;
    const value = this.#read(this.#decoder.decode(bytes, start, end).text);
    if (number !== -1) this.#values[number] = value;
    return value;
  }
}
