import type { DataTable } from '#model/library.ts';
import { type Lookup, worth } from './formula.ts';

// Cells that begin with `=` are worked out from others, as in a spreadsheet. A name in them is a
// column of the same row; else the row of that name, in the same column; `row.column` is any cell.

/** The column whose words name the rows for formulas. It is the same in both languages. */
const namesOfRows = 'id';

/** Whether a cell is worked out from others. */
export function isFormula(cell: string | undefined): boolean {
  return cell?.startsWith('=') ?? false;
}

export function hasFormulas({ rows }: DataTable): boolean {
  return rows.some((row) => row.some(isFormula));
}

/** A table with the results instead of its formulas; blank where there is none. */
export function workedOut(table: DataTable): DataTable {
  if (!hasFormulas(table)) return table;
  return {
    columns: table.columns,
    rows: table.rows.map((row, at) =>
      row.map((cell, column) =>
        isFormula(cell) ? asCell(cellWorth(table, at, column, new Set())) : cell,
      ),
    ),
  };
}

/**
 * What the names in a formula stand for, from the place of a cell.
 *
 * @param at - The row; without it names are not those of columns.
 * @param column - The column; without it names are not those of rows.
 */
export function lookupFrom(
  table: DataTable,
  at: number | undefined,
  column: number | undefined,
  busy: ReadonlySet<string> = new Set(),
): Lookup {
  const rowNames = table.columns.indexOf(namesOfRows);
  const rowOf = (name: string): number =>
    rowNames < 0 ? -1 : table.rows.findIndex((row) => row[rowNames] === name);
  return (name) => {
    const [rowName = '', columnName] = name.split('.');
    if (columnName !== undefined) {
      return cellWorth(table, rowOf(rowName), table.columns.indexOf(columnName), busy);
    }
    const place = table.columns.indexOf(name);
    if (at !== undefined && place >= 0) return cellWorth(table, at, place, busy);
    return column === undefined ? undefined : cellWorth(table, rowOf(name), column, busy);
  };
}

/** The number in a cell; undefined where there is none, and where a formula leads back to itself. */
function cellWorth(
  table: DataTable,
  at: number,
  column: number,
  busy: ReadonlySet<string>,
): number | undefined {
  const cell = table.rows[at]?.[column] ?? '';
  const place = `${at} ${column}`;
  if (isFormula(cell)) {
    if (busy.has(place)) return undefined;
    return worth(cell.slice(1), lookupFrom(table, at, column, new Set([...busy, place])));
  }
  return isNumber(cell) ? Number(cell) : undefined;
}

/**
 * The table with some of its assumptions changed, for “what if” in a sentence.
 *
 * @param supposed - Such as `turnover=20`, several with commas between: all numbers in the row, or the
 *   column, of that name.
 * @returns Undefined for a name that has none, or for something else than a number.
 */
export function tableIf(table: DataTable, supposed: string): DataTable | undefined {
  return supposed.split(',').reduce<DataTable | undefined>((now, step) => {
    const [, name = '', number = ''] = /^\s*([^\s=]+)\s*=\s*(-?\d+(?:\.\d+)?)\s*$/.exec(step) ?? [];
    return now === undefined || name === '' ? undefined : changed(now, name, number);
  }, table);
}

function changed(table: DataTable, name: string, number: string): DataTable | undefined {
  const { columns, rows } = table;
  const rowNames = columns.indexOf(namesOfRows);
  const withNumber = (isMeant: (cell: string) => boolean): DataTable | undefined => {
    let found = false;
    const changedRows = rows.map((row) =>
      row.map((cell, column) => {
        const isThere = columns[column] === name || (rowNames >= 0 && row[rowNames] === name);
        if (!isThere || column === rowNames || !isMeant(cell)) return cell;
        found = true;
        return number;
      }),
    );
    return found ? { columns, rows: changedRows } : undefined;
  };
  // Formulas go on following from numbers; only where there is nothing else they are what is changed.
  return withNumber(isNumber) ?? withNumber(isFormula);
}

function isNumber(cell: string): boolean {
  return /^[+-]?\d+(?:\.\d+)?$/.test(cell);
}

/** As data files have numbers: without an exponent, and without the errors of binary fractions. */
function asCell(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(9).replace(/\.?0+$/, '');
}
