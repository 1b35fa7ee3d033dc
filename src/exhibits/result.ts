import type { TypedTable } from './columns.ts';
import type { Figure } from './figure.ts';
import { type Lookup, worth } from './formula.ts';
import type { Sample } from './sample.ts';
import { lookupFrom } from './worked-cells.ts';

/**
 * What follows from the assumptions in a table by a formula. It is no estimate, so it has no interval.
 * Names of columns mean the row that `where` picks; names of rows the column that is named, or the only
 * one of numbers; `exhibit:row` a row of another exhibit.
 */
export function resultFigure({ table, rows, column, formula = '', elsewhere }: Sample): Figure {
  const [row] = rows;
  const at = row === undefined || rows.length !== 1 ? undefined : table.rows.indexOf(row);
  const here = namesIn(table, at, column?.index);
  const value = worth(formula, (name) => (name.includes(':') ? elsewhere?.(name) : here(name)));
  return { value, style: 'number', n: rows.length };
}

/** What the names in a formula stand for in a table whose cells are worked out. */
export function namesIn({ columns, rows }: TypedTable, at?: number, column?: number): Lookup {
  const ofNumbers = columns.filter(({ type }) => type !== 'text');
  const only = ofNumbers.length === 1 ? ofNumbers[0]?.index : undefined;
  return lookupFrom({ columns: columns.map(({ name }) => name), rows }, at, column ?? only);
}
