import type { FileRecord } from './record.ts';
import type { SkipReason } from './report.ts';

/**
 * Why nothing of a row can be taken, if so.
 *
 * @param weight - The row’s, below 0 when there should be one and is none.
 */
export function faultOf(record: FileRecord, weight: number): SkipReason | undefined {
  if (record.isUnclosed) return 'unclosed-quote';
  if (record.hasExtra) return 'long-row';
  return weight < 0 ? 'no-weight' : undefined;
}

/** Makes the cells that a short row does not have blank ones. */
export function blankMissing(record: FileRecord, columns: readonly number[]): void {
  columns.forEach((column, place) => {
    if (column < record.cells) return;
    record.starts[place] = 0;
    record.ends[place] = 0;
  });
}
