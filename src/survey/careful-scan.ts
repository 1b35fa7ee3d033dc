import { CopiedBytes } from './copied-bytes.ts';
import {
  carriageReturn,
  clearRecord,
  emptyRecord,
  type FileRecord,
  lineFeed,
  maxCellBytes,
  quote,
  type WantedCells,
} from './record.ts';

/** Where in a cell the scan stands; kept between blocks. */
type Place = 'before' | 'plain' | 'quoted' | 'closed' | 'behind';

/**
 * Reads one row at a time, however it is quoted and over as many blocks as it takes. Wanted cells are
 * copied, each up to a limit, so that a cell of a gigabyte costs no memory.
 */
export class CarefulScan {
  readonly record: FileRecord;
  readonly #delimiter: number;
  readonly #width: number;
  readonly #places: Int32Array;
  readonly #copy = new CopiedBytes();
  #cellFrom = 0;
  #cellHasText = false;
  #place: Place = 'before';
  /** Whether a row has begun and not ended. */
  isBusy = false;

  constructor({ delimiter, width, columns }: WantedCells, places: Int32Array) {
    this.record = emptyRecord(columns.length);
    this.#delimiter = delimiter;
    this.#width = width;
    this.#places = places;
  }

  /**
   * Goes on with the row, or begins one.
   *
   * @returns The CR or LF that ends the row; the block’s length when it goes on, and `isBusy` says so.
   */
  scan(bytes: Uint8Array, from: number): number {
    if (!this.isBusy) this.#begin();
    let at = from;
    while (at < bytes.length) {
      if (this.#place === 'quoted') at = this.#scanQuoted(bytes, at);
      else if (this.#place === 'closed') at = this.#afterClosing(bytes, at);
      else if (this.#place === 'before' && bytes[at] === quote) {
        this.#place = 'quoted';
        at += 1;
      } else {
        at = this.#scanPlain(bytes, at);
        if (at === bytes.length) break;
        this.#endCell();
        if (bytes[at] !== this.#delimiter) return this.#end(at);
        at += 1;
      }
    }
    return bytes.length;
  }

  /** Ends the row where the file ends. */
  finish(): void {
    this.record.isUnclosed = this.#place === 'quoted';
    this.#endCell();
    this.#end(0);
  }

  #begin(): void {
    clearRecord(this.record);
    this.isBusy = true;
    this.#place = 'before';
    this.#copy.length = 0;
    this.#cellFrom = 0;
    this.#cellHasText = false;
  }

  #end(at: number): number {
    this.isBusy = false;
    this.record.bytes = this.#copy.bytes;
    this.record.words = this.#copy.words;
    if (this.record.cells > 1) this.record.isEmpty = false;
    return at;
  }

  #endCell(): void {
    const { record } = this;
    const place = this.#places[record.cells] ?? -1;
    if (place >= 0) {
      record.starts[place] = this.#cellFrom;
      record.ends[place] = this.#copy.length;
    }
    if (this.#cellHasText) {
      record.isEmpty = false;
      if (record.cells >= this.#width) record.hasExtra = true;
    }
    record.cells += 1;
    this.#cellFrom = this.#copy.length;
    this.#cellHasText = false;
    this.#place = 'before';
  }

  #scanQuoted(bytes: Uint8Array, from: number): number {
    const found = bytes.indexOf(quote, from);
    const end = found === -1 ? bytes.length : found;
    this.#keep(bytes, from, end);
    if (found === -1) return end;
    this.#place = 'closed';
    return end + 1;
  }

  /** A second quotation mark stands for one, anything else is behind the cell’s end. */
  #afterClosing(bytes: Uint8Array, at: number): number {
    this.#place = 'behind';
    if (bytes[at] !== quote) return at;
    this.#keep(bytes, at, at + 1);
    this.#place = 'quoted';
    return at + 1;
  }

  /** To the delimiter or line end, or the block’s. */
  #scanPlain(bytes: Uint8Array, from: number): number {
    const [isBehind, delimiter] = [this.#place === 'behind', this.#delimiter];
    if (!isBehind) this.#place = 'plain';
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break;
      if (isBehind && byte !== 0x20) this.record.hasStrayQuote = true;
    }
    this.#keep(bytes, from, at);
    return at;
  }

  #keep(bytes: Uint8Array, from: number, end: number): void {
    if (end > from) this.#cellHasText = true;
    if ((this.#places[this.record.cells] ?? -1) < 0) return;
    const space = maxCellBytes - (this.#copy.length - this.#cellFrom);
    const length = Math.min(end - from, space);
    if (length < end - from) this.record.isCut = true;
    this.#copy.append(bytes.subarray(from, from + length));
  }
}
