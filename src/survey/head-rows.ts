import { CellDecoder } from './cell-text.ts';
import type { Delimiter, Encoding } from './plan.ts';
import type { FileRecord } from './record.ts';
import { RecordScanner } from './scan-records.ts';

/** More columns than a spreadsheet can have are not looked at. */
const maxColumns = 20_000;
/** Rows that proposals are made from, at most. */
export const maxRows = 1000;

/** The beginning of a file, from its first row on. */
export interface FileHead {
  readonly bytes: Uint8Array;
  /** Whether the file ends there; otherwise the last row is cut off. */
  readonly isWhole: boolean;
}

/** The cells of the first rows, trimmed; an empty row is an empty list. */
export type HeadRows = readonly (readonly string[])[];

/** How many cells each of the first rows has; 0 for empty ones. */
export function cellCounts(head: FileHead, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  scanHead(head, delimiter, [], ({ cells, isEmpty }) => counts.push(isEmpty ? 0 : cells));
  return counts;
}

/** The first rows, at most 1,000, as texts; long ones cut. */
export function headRows(head: FileHead, delimiter: Delimiter, encoding: Encoding): HeadRows {
  const decoder = new CellDecoder(encoding);
  const width = cellCounts(head, delimiter).reduce((most, count) => Math.max(most, count), 0);
  const columns = Array.from({ length: Math.min(width, maxColumns) }, (_, column) => column);
  const rows: string[][] = [];
  scanHead(head, delimiter, columns, (record) => {
    rows.push(record.isEmpty ? [] : cellsOf(record, decoder));
  });
  return rows;
}

function scanHead(
  { bytes, isWhole }: FileHead,
  delimiter: Delimiter,
  columns: readonly number[],
  take: (record: FileRecord) => void,
): void {
  const wanted = { delimiter: delimiter.charCodeAt(0), columns, width: Number.POSITIVE_INFINITY };
  const scanner = new RecordScanner(wanted, (record) => {
    if (record.row <= maxRows) take(record);
  });
  scanner.scan(bytes);
  if (isWhole) scanner.finish();
}

function cellsOf({ bytes, starts, ends, cells }: FileRecord, decoder: CellDecoder): string[] {
  return Array.from({ length: Math.min(cells, starts.length) }, (_, place) => {
    const [start, end] = [starts[place] ?? 0, ends[place] ?? 0];
    const isLong = end - start > 800;
    const { text } = isLong
      ? { text: decoder.show(bytes, start, end) }
      : decoder.decode(bytes, start, end);
    return text.trim().slice(0, 200);
  });
}
