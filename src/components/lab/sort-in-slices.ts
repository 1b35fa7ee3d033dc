import { nextTask } from '#client/next-task.ts';
import { comparisonOf, type Sorting, type TableView } from './tables.ts';

type Compare<T> = (one: T, other: T) => number;

const runLength = 1000;

/** What `sortTable` gives, with other tasks let in between: names take long to compare. */
export async function sortTableInSlices(table: TableView, sorting: Sorting): Promise<TableView> {
  const compare = comparisonOf(table, sorting);
  if (compare === undefined) return table;
  return { ...table, rows: await sortInSlices(table.rows, compare) };
}

/** Sorts as `toSorted` does: runs first, then two of them at a time become one. */
export async function sortInSlices<T>(list: readonly T[], compare: Compare<T>): Promise<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < list.length; from += runLength) {
    runs.push(list.slice(from, from + runLength).toSorted(compare));
    await nextTask();
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let place = 0; place < runs.length; place += 2) {
      merged.push(mergeRuns(runs[place] ?? [], runs[place + 1] ?? [], compare));
      await nextTask();
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Of equals, those of the first run come first. */
function mergeRuns<T>(first: readonly T[], second: readonly T[], compare: Compare<T>): T[] {
  const merged: T[] = [];
  let at = 0;
  for (const other of second) {
    for (let one = first[at]; at < first.length; one = first[at]) {
      if (compare(one as T, other) > 0) break;
      merged.push(one as T);
      at += 1;
    }
    merged.push(other);
  }
  return [...merged, ...first.slice(at)];
}
