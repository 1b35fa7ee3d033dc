export const quote = 0x22;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

/** Bytes of a wanted cell that are kept; what is longer is cut, and said to be. */
export const maxCellBytes = 65_536;

/**
 * One row of a file, as places in a block of bytes. The same object serves for every row, so that a
 * million rows make no garbage: use it at once, keep nothing of it.
 */
export interface FileRecord {
  bytes: Uint8Array;
  /** The same bytes, to be read four at a time. */
  words: DataView;
  /** Where each wanted cell begins and ends, in the order wanted; left over from rows before where `cells` says that there is none. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many cells the row has, wanted or not; at least 1. */
  cells: number;
  /** From 1, as a spreadsheet numbers rows. */
  row: number;
  /** Nothing between two line ends. */
  isEmpty: boolean;
  /** Something is written beyond the width asked for. */
  hasExtra: boolean;
  hasStrayQuote: boolean;
  isUnclosed: boolean;
  /** A wanted cell had more than `maxCellBytes`. */
  isCut: boolean;
}

export function emptyRecord(wanted: number): FileRecord {
  return {
    bytes: new Uint8Array(0),
    words: new DataView(new ArrayBuffer(0)),
    starts: new Int32Array(wanted),
    ends: new Int32Array(wanted),
    cells: 0,
    row: 0,
    isEmpty: false,
    hasExtra: false,
    hasStrayQuote: false,
    isUnclosed: false,
    isCut: false,
  };
}

/** Forgets a row before the next one. */
export function clearRecord(record: FileRecord): void {
  record.cells = 0;
  record.isEmpty = true;
  record.hasExtra = false;
  record.hasStrayQuote = false;
  record.isUnclosed = false;
  record.isCut = false;
}

/** What is to be found in each row. */
export interface WantedCells {
  /** The delimiter’s byte. */
  readonly delimiter: number;
  /** Columns from 0, each once. */
  readonly columns: readonly number[];
  /** How many columns have headings; `Infinity` when that is not known yet. */
  readonly width: number;
}

/** For each column the place of its cell among the wanted ones, −1 for those not wanted. */
export function placesOf(columns: readonly number[]): Int32Array {
  const places = new Int32Array(Math.max(-1, ...columns) + 1).fill(-1);
  columns.forEach((column, place) => {
    places[column] = place;
  });
  return places;
}
