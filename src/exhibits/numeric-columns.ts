import type { DataTable } from '#model/library.ts';

/** Whether each column holds numbers alone, and so is set flush right. */
export function numericColumns({ columns, rows }: DataTable): boolean[] {
  return columns.map((_, column) => rows.every((row) => isNumeric(row[column] ?? '')));
}

function isNumeric(cell: string): boolean {
  return /^[+−-]?[\d.,]+\s?%?$/.test(cell) || cell === '-' || /^\d+ (?:su|of) \d+$/.test(cell);
}
