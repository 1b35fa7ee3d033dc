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

const ordinary = 0;
const endsCell = 1;
const endsLine = 2;
const quotes = 3;

/**
 * Finds rows and cells in bytes, block by block. LF, CRLF and CR end rows; between quotation marks
 * they do not, and `""` is one of them. What follows a closing mark is taken as it stands, as
 * spreadsheets do.
 *
 * Most rows have no quotation mark and lie within a block: they are found in place, nothing is
 * copied or decoded. The others go through `CarefulScan`, which reads the same language slower.
 * Time grows with the bytes whatever they are, and memory with the wanted cells of one row.
 */
export class RecordScanner {
  readonly #record: FileRecord;
  readonly #places: Int32Array;
  readonly #kinds = new Uint8Array(256).fill(ordinary);
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
    this.#width = wanted.width;
    this.#kinds[wanted.delimiter] = endsCell;
    this.#kinds[lineFeed] = endsLine;
    this.#kinds[carriageReturn] = endsLine;
    this.#kinds[quote] = quotes;
    this.#careful = new CarefulScan(wanted, this.#places);
    this.#onRecord = onRecord;
  }

  /** @param bytes - The next block; empty ones are allowed. It is not kept. */
  scan(bytes: Uint8Array): void {
    let at = this.#owesLineFeed && bytes[0] === lineFeed ? 1 : 0;
    if (bytes.length > 0) this.#owesLineFeed = false;
    while (at < bytes.length) {
      if (!this.#careful.isBusy) at = this.#scanPlain(bytes, at);
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

  /** Takes rows until one needs care or does not end here; returns where that begins. */
  #scanPlain(bytes: Uint8Array, from: number): number {
    const [kinds, places, record, width] = [this.#kinds, this.#places, this.#record, this.#width];
    const { starts, ends } = record;
    const wantedColumns = places.length;
    record.bytes = bytes;
    let begin = from;
    let start = from;
    let cells = 0;
    let hasExtra = false;
    for (let at = from; at < bytes.length; at += 1) {
      const kind = kinds[bytes[at] as number];
      if (kind === ordinary) continue;
      if (kind === quotes) return begin;
      const place = cells < wantedColumns ? (places[cells] as number) : -1;
      if (place >= 0) {
        if (at - start > maxCellBytes) return begin;
        starts[place] = start;
        ends[place] = at;
      } else if (cells >= width && at > start) hasExtra = true;
      cells += 1;
      start = at + 1;
      if (kind === endsCell) continue;
      record.cells = cells;
      record.hasExtra = hasExtra;
      record.isEmpty = at === begin;
      start = this.#afterLineEnd(bytes, at);
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
