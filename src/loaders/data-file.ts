import Papa from 'papaparse';
import type { DataFile } from '#model/library.ts';

/** Reads a case’s CSV: first line the names of the columns, comma as separator. Empty rows at the end do not count. */
export function readDataFile(csv: string, file: string): DataFile {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',' });
  const table = data.map((row) => row.map((cell) => cell.trim()));
  const end = table.findLastIndex((row) => !isEmpty(row)) + 1;
  const [columns = [], ...rows] = table.slice(0, end);
  const misquoted = new Set(errors.map(({ row }) => row));
  // An empty row between others is ragged too: skipping it would make every line below it wrong.
  const raggedLines = rows.flatMap((row, index) =>
    row.length === columns.length && !isEmpty(row) && !misquoted.has(index + 1) ? [] : [index + 2],
  );
  return { file, columns, rows, raggedLines };
}

function isEmpty(row: readonly string[]): boolean {
  return row.every((cell) => cell === '');
}
