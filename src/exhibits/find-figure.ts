import { isMeasure, type MeasureName, measureNames } from '#model/measures.ts';
import { type Asked, canSuppose, dataIf, supposesCells, vainWish, wishesIn } from './asked.ts';
import { type Column, type ExhibitData, isGroup, type TypedTable, typedTable } from './columns.ts';
import { differenceOf, type Figure } from './figure.ts';
import { measured, typesFor } from './measures.ts';
import type { Sample } from './sample.ts';

/** Something that an author named and that is not there, and what there is instead. */
export interface Fault {
  readonly fault:
    'exhibit' | 'column' | 'group' | 'measure' | 'part' | 'confidence' | 'supposition' | 'formula';
  /** As typed; empty when it should have been typed and was not. */
  readonly name: string;
  readonly among: readonly string[];
}

export function isFault<T extends object>(found: T | Fault): found is Fault {
  return 'fault' in found;
}

/**
 * Computes what `<Value>` asks for.
 *
 * @param asked - `exhibit` and `of`, and as the author likes `column`, `where`, `minus`, `show`,
 *   `confidence` in per cent.
 * @param exhibits - Those of the case, as one language reads them.
 */
export function findFigure(
  asked: Asked,
  exhibits: ReadonlyMap<string, ExhibitData>,
): Figure | Fault {
  const { of = '', show = '', minus } = asked;
  if (!isMeasure(of)) return { fault: 'measure', name: of, among: measureNames };
  const confidence = Number(asked['confidence'] ?? '95') / 100;
  if (!(confidence > 0 && confidence < 1)) return { fault: 'confidence', name: '', among: [] };
  const one = findGroup({ ...asked, of }, exhibits, confidence);
  if (isFault(one) || minus === undefined) return isFault(one) ? one : withPart(one, show);
  const other = { ...asked, of, if: undefined, ...subtracted(minus) };
  const two = findGroup(other, exhibits, confidence);
  return isFault(two) ? two : withPart(differenceOf(one, two, confidence), show);
}

/** The second of two groups: other rows of the same exhibit, or the same rows of another one. */
function subtracted(minus: string): Asked {
  return minus.includes('=') ? { where: minus } : { exhibit: minus };
}

function findGroup(
  asked: Asked & { readonly of: MeasureName },
  exhibits: ReadonlyMap<string, ExhibitData>,
  confidence: number,
): Figure | Fault {
  const { exhibit = '', of, column: name, where = '', if: supposed } = asked;
  const vain = vainWish(asked);
  if (vain !== undefined) return { fault: 'part', name: vain, among: [] };
  const given = exhibits.get(exhibit);
  const data = given && dataIf(given, supposed);
  if (given !== undefined && data === undefined) {
    return { fault: 'supposition', name: supposed ?? '', among: [] };
  }
  const table = data && typedTable(data);
  if (table === undefined) {
    const among = [...exhibits.values()].filter((one) => typedTable(one) !== undefined);
    return { fault: 'exhibit', name: exhibit, among: among.map(({ id }) => id) };
  }
  const column = findColumn(of, name, table);
  if (column !== undefined && isFault(column)) return column;
  const rows = findRows(where, table);
  if ('fault' in rows) return rows;
  const group = { table, rows, column, ...wishesIn(asked, exhibits) };
  if (supposed === undefined || supposesCells(supposed)) return figureOf(of, group, confidence);
  return canSuppose(of, { ...group, supposed })
    ? figureOf(of, { ...group, supposed }, confidence)
    : { fault: 'supposition', name: supposed, among: [] };
}

function figureOf(of: MeasureName, group: Sample, confidence: number): Figure | Fault {
  const { table, column, formula = '' } = group;
  const figure = measured(of, group, confidence, { table, rows: table.rows, column });
  return of === 'result' && figure.value === undefined
    ? { fault: 'formula', name: formula, among: table.columns.map(({ name }) => name) }
    : figure;
}

/** The column to measure: the one that is named, or the only one that can be. */
export function findColumn(
  measure: MeasureName,
  name: string | undefined,
  { columns }: TypedTable,
): Column | Fault | undefined {
  const types = typesFor(measure);
  const possible = types === 'any' ? columns : columns.filter(({ type }) => types.includes(type));
  const among = possible.map((column) => column.name);
  if (name !== undefined) {
    return possible.find((column) => column.name === name) ?? { fault: 'column', name, among };
  }
  if (types === 'any') return undefined;
  // Three columns of one score: any of them stands for it.
  const [first] = possible;
  const single = possible.length === 1 || possible.every(({ type }) => isGroup(type));
  if (first === undefined) return { fault: 'measure', name: measure, among: measuresOf(columns) };
  return single && !(measure === 'sum' && possible.length > 1)
    ? first
    : { fault: 'column', name: '', among };
}

/** The rows that `where` picks: `department=Accounts; stage!=Support`. */
export function findRows(where: string, { columns, rows }: TypedTable): TypedTable['rows'] | Fault {
  let kept = rows;
  for (const condition of where.split(';').map((part) => part.trim())) {
    if (condition === '') continue;
    const [, name = condition, sign, wanted = ''] = /^(.*?)\s*(!?=)\s*(.*)$/.exec(condition) ?? [];
    const column = columns.find((one) => one.name === name);
    if (column === undefined) {
      return { fault: 'column', name, among: columns.map((one) => one.name) };
    }
    const found = kept.filter((row) => row[column.index] === wanted);
    if (found.length === 0) {
      const values = new Set(kept.map((row) => row[column.index] ?? ''));
      return { fault: 'group', name: wanted, among: [...values] };
    }
    if (sign === '!=') kept = kept.filter((row) => !found.includes(row));
    else kept = found;
  }
  return kept;
}

/** The measures that some columns have by themselves. */
function measuresOf(columns: readonly Column[]): MeasureName[] {
  return measureNames.filter((measure) => {
    if (measure === 'result') return false;
    const types = typesFor(measure);
    return types === 'any' || columns.some(({ type }) => types.includes(type));
  });
}

/** The figure, if it has the part of it that is to be shown. */
function withPart(figure: Figure, show: string): Figure | Fault {
  const has = ['n', ...(['low', 'high', 'p', 'z'] as const).filter((part) => part in figure)];
  return show === '' || has.includes(show) ? figure : { fault: 'part', name: show, among: has };
}
