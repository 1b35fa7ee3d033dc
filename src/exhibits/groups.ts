import type { TypedTable } from './columns.ts';

type Rows = TypedTable['rows'];

/** Rows that have the same words in some columns. */
export interface Group {
  /** Its word in each of the columns that make groups. */
  readonly names: readonly string[];
  readonly rows: Rows;
}

/** The groups in the order in which the data file first speaks of them. */
export function groupsIn({ columns, rows }: TypedTable, by: readonly string[]): Group[] {
  const places = by.flatMap((name) => columns.find((column) => column.name === name)?.index ?? []);
  const groups = Map.groupBy(rows, (row) =>
    JSON.stringify(places.map((place) => row[place] ?? '')),
  );
  return [...groups].map(([key, own]) => ({ names: JSON.parse(key) as string[], rows: own }));
}
