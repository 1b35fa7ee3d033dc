import type { ExhibitFacts } from '#model/case.ts';
import type { DataTable } from '#model/library.ts';
import type { ColumnType } from '#model/measures.ts';
import { workedOut } from './worked-cells.ts';

/** What figures are computed from: an exhibit as one language reads it. */
export interface ExhibitData extends Pick<ExhibitFacts, 'id' | 'kind' | 'columns'> {
  readonly table?: DataTable;
  /** All that figures can be computed from, where the table shows less, or a summary of it. */
  readonly answers?: DataTable;
}

/** A column of an exhibit’s data. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Its place in each row. */
  readonly index: number;
}

/** An exhibit’s data with the types of its columns. */
export interface TypedTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** Whether a cell says that there is no answer. */
export function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell === '' || cell === '-';
}

/**
 * An exhibit’s data, typed: as `case.yaml` says or, where it says nothing, by what is in the cells.
 *
 * @returns Undefined for a picture, and while the data file is missing.
 */
export function typedTable({ kind, columns, table, answers }: ExhibitData): TypedTable | undefined {
  const given = answers ?? table;
  if (given === undefined || kind === 'image') return undefined;
  const data = workedOut(given);
  return {
    columns: data.columns.map((name, index) => ({
      name,
      type:
        columns?.[name] ??
        (kind === 'scores' ? scoreTypes[index] : undefined) ??
        guessed(data, index),
      index,
    })),
    rows: data.rows,
  };
}

/** The columns of an exhibit of scores, by their place. */
const scoreTypes: readonly (ColumnType | undefined)[] = ['score-0-10', 'answers'];

function guessed({ rows }: DataTable, column: number): ColumnType {
  const cells = rows.map((row) => row[column]).filter((cell) => !isBlank(cell));
  const numeric = cells.length > 0 && cells.every((cell) => /^[+-]?\d+(\.\d+)?$/.test(cell ?? ''));
  return numeric ? 'number' : 'text';
}

/** Whether a cell of yes and no says yes. */
export function saysYes(cell: string): boolean {
  return /^(?:yes|s[iì])$/i.test(cell);
}

/** What each type’s cells look like; the others are numbers from 0 up. */
const forms: Partial<Record<ColumnType, RegExp>> = {
  text: /^/,
  'yes-no': /^(?:yes|no|sì|si)$/i,
  'score-0-10': /^(?:\d|10)$/,
  'score-1-5': /^[1-5]$/,
  'score-1-7': /^[1-7]$/,
  number: /^[+-]?\d+(?:\.\d+)?$/,
  euros: /^[+-]?\d+(?:\.\d+)?$/,
  percent: /^[+-]?\d+(?:\.\d+)?$/,
  count: /^\d+$/,
  contacts: /^[1-9]\d*$/,
  answers: /^\d+$/,
  promoters: /^\d+$/,
  passives: /^\d+$/,
  detractors: /^\d+$/,
};

/** Whether a cell is what its column says. A blank one always is, except where it counts answers. */
export function fits(cell: string, type: ColumnType): boolean {
  if (isBlank(cell)) return !isWeight(type);
  return (forms[type] ?? /^\d+(?:\.\d+)?$/).test(cell);
}

/** Whether a column says how many people a row stands for. */
export function isWeight(type: ColumnType): boolean {
  return type === 'answers' || isGroup(type);
}

/** Whether a column counts one of the three groups behind an NPS. */
export function isGroup(type: ColumnType): type is 'promoters' | 'passives' | 'detractors' {
  return type === 'promoters' || type === 'passives' || type === 'detractors';
}
