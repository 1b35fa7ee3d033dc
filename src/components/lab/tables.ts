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

/** A table as CSV: commas, points, CRLF as RFC 4180 has it, and unrounded numbers. */
export function tableCsv({ columns, rows }: TableView): string {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => row.map(savedText))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

const savedText = ({ value }: Cell): string => (value === undefined ? '' : String(value));

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
