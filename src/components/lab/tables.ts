import type { CsvTable } from '#i18n/csv.ts';

/** One cell: what is read, and what it is sorted and saved by. */
export interface Cell {
  readonly text: string;
  /** Undefined sorts last and is saved as nothing. */
  readonly value: string | number | undefined;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly isNumber: boolean;
}

/** A table to show and to save. The first cell of a row is its heading. */
export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Sorting {
  readonly key: string;
  readonly isDescending: boolean;
}

export const textCell = (text: string): Cell => ({ text, value: text });

type Row = TableView['rows'][number];

/** The same table in another order; rows without a value come last either way. */
export function sortTable(table: TableView, sorting: Sorting): TableView {
  const compare = comparisonOf(table, sorting);
  return compare === undefined ? table : { ...table, rows: table.rows.toSorted(compare) };
}

/** How two rows stand to each other; undefined when the table has no such column. */
export function comparisonOf(
  { columns }: TableView,
  { key, isDescending }: Sorting,
): ((one: Row, other: Row) => number) | undefined {
  const place = columns.findIndex((column) => column.key === key);
  if (place === -1) return undefined;
  const sign = isDescending ? -1 : 1;
  return (one, other) => {
    const [a, b] = [one[place]?.value, other[place]?.value];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * byText.compare(String(a), String(b));
  };
}

const byText = /* @__PURE__ */ new Intl.Collator(undefined, { numeric: true });

/** What a table is saved as: unrounded. */
export function savedTable({ columns, rows }: TableView): CsvTable {
  return [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ value }) => value))];
}
