import { CarefulScan } from './careful-scan.ts';
import {
  carriageReturn,
  emptyRecord,
  type FileRecord,
  lineFeed,
  maxCellBytes,
  placesOf,
  quote,
  type WantedCells,
} from './record.ts';
import { specialBytes } from './special-bytes.ts';

/**
 * Finds rows and cells in bytes, block by block. LF, CRLF and CR end rows; between quotation marks
 * they do not, and `""` is one of them. What follows a closing mark is taken as it stands, as
 * spreadsheets do.
 *
 * Most rows lie within a block and have no `""` in what is wanted: they are found in place, nothing is copied or
 * decoded. The others go through `CarefulScan`, which reads the same language slower. Time grows
 * with the bytes whatever they are, and memory with the wanted cells of one row.
 */
export class RecordScanner {
  readonly #record: FileRecord;
  readonly #places: Int32Array;
  readonly #delimiter: number;
  readonly #width: number;
  readonly #careful: CarefulScan;
  readonly #onRecord: (record: FileRecord) => void;
  #row = 0;
  /** The block before ended in CR: a LF that begins this one belongs to it. */
  #owesLineFeed = false;

  /** @param onRecord - Called for each row, empty ones too, with an object that changes afterwards. */
  constructor(wanted: WantedCells, onRecord: (record: FileRecord) => void) {
    this.#record = emptyRecord(wanted.columns.length);
    this.#places = placesOf(wanted.columns);
    this.#delimiter = wanted.delimiter;
    this.#width = wanted.width;
    this.#careful = new CarefulScan(wanted, this.#places);
    this.#onRecord = onRecord;
  }

  /** @param bytes - The next block; empty ones are allowed. It is not kept. */
  scan(bytes: Uint8Array): void {
    let at = this.#owesLineFeed && bytes[0] === lineFeed ? 1 : 0;
    if (bytes.length > 0) this.#owesLineFeed = false;
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    while (at < bytes.length) {
      if (!this.#careful.isBusy) at = this.#scanPlain(bytes, words, at);
      if (at === bytes.length) return;
      at = this.#careful.scan(bytes, at);
      if (this.#careful.isBusy) return;
      at = this.#afterLineEnd(bytes, at);
      this.#emit(this.#careful.record);
    }
  }

  /** Gives the last row, if no line end followed it. */
  finish(): void {
    if (!this.#careful.isBusy) return;
    this.#careful.finish();
    this.#emit(this.#careful.record);
  }

  // One long loop: as several functions it takes twice as long.
  /** Takes rows until one needs care or does not end here; returns where that begins. */
  #scanPlain(bytes: Uint8Array, words: DataView, from: number): number {
    const [record, places, width, delimiter] = [
      this.#record,
      this.#places,
      this.#width,
      this.#delimiter,
    ];
    const { starts, ends } = record;
    const [wantedColumns, last] = [places.length, bytes.length - 4];
    const fourDelimiters = Math.imul(delimiter, 0x01010101);
    record.bytes = bytes;
    record.words = words;
    let begin = from;
    let start = from;
    let cells = 0;
    let hasExtra = false;
    for (let at = from; at < bytes.length; at += 1) {
      // Four bytes at a time, as long as none of them ends a cell or is a quotation mark.
      while (at <= last) {
        const special = specialBytes(words.getInt32(at, true), fourDelimiters);
        if (special !== 0) {
          at += (31 - Math.clz32(special & -special)) >> 3;
          break;
        }
        at += 4;
      }
      let end = at;
      let byte = bytes[at];
      if (byte === quote && at === start) {
        end = bytes.indexOf(quote, at + 1);
        // A cell that nobody wants may have `""`: nothing has to be made of them.
        while ((places[cells] ?? -1) < 0 && end !== -1 && bytes[end + 1] === quote) {
          end = bytes.indexOf(quote, end + 2);
        }
        if (end === -1) return begin;
        start += 1;
        at = end + 1;
        byte = bytes[at];
        if (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) return begin;
      }
      if (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) {
        if (byte === quote) return begin;
        continue;
      }
      const place = cells < wantedColumns ? (places[cells] as number) : -1;
      if (place >= 0) {
        if (end - start > maxCellBytes) return begin;
        starts[place] = start;
        ends[place] = end;
      } else if (cells >= width && end > start) hasExtra = true;
      cells += 1;
      if (byte === delimiter) {
        start = at + 1;
        continue;
      }
      record.cells = cells;
      record.hasExtra = hasExtra;
      record.isEmpty = cells === 1 && end === start;
      start = byte === lineFeed ? at + 1 : this.#afterLineEnd(bytes, at);
      this.#emit(record);
      at = start - 1;
      begin = start;
      cells = 0;
      hasExtra = false;
    }
    return begin;
  }

  /** Where the next row begins, given the CR or LF that ends this one. */
  #afterLineEnd(bytes: Uint8Array, at: number): number {
    if (bytes[at] !== carriageReturn) return at + 1;
    this.#owesLineFeed = at + 1 === bytes.length;
    return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
  }

  #emit(record: FileRecord): void {
    this.#row += 1;
    record.row = this.#row;
    this.#onRecord(record);
  }
}
