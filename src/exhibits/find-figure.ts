import { isMeasure, type MeasureName, measureNames, shownParts } from '#model/measures.ts';
import { type Asked, canSuppose, dataIf, supposesCells, vainWish, wishesIn } from './asked.ts';
import { type Column, type ExhibitData, isGroup, type TypedTable, typedTable } from './columns.ts';
import { differenceOf } from './difference.ts';
import { type Fault, isFault } from './fault.ts';
import type { Figure } from './figure.ts';
import { findRows } from './find-rows.ts';
import { findWeighted } from './find-weighted.ts';
import { measured, typesFor } from './measures.ts';
import type { Sample } from './sample.ts';

/**
 * Computes what `<Value>` asks for.
 *
 * @param asked - `exhibit` and `of`, and as the author likes `column`, `where`, `minus`, `if`, `by`,
 *   `weights`, `method`, `margin`, `formula`, `show`, `confidence` in per cent.
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
  const plainly = { if: undefined, by: undefined, weights: undefined };
  const other = { ...asked, of, ...plainly, ...subtracted(minus) };
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
  const { of, by, weights } = asked;
  const vain = vainWish(asked);
  if (vain !== undefined) return { fault: 'part', name: vain, among: [] };
  const group = findSample(asked, exhibits);
  if (isFault(group)) return group;
  if (by !== undefined) return findWeighted({ of, by, weights }, group, confidence);
  if (weights !== undefined) return { fault: 'weights', name: weights, among: [] };
  return figureOf(of, group, confidence);
}

/** The rows and the column that are asked for, as they are or as they are supposed to be. */
function findSample(
  asked: Asked & { readonly of: MeasureName },
  exhibits: ReadonlyMap<string, ExhibitData>,
): Sample | Fault {
  const { exhibit = '', of, column: name, where = '', if: supposed } = asked;
  const impossible: Fault = { fault: 'supposition', name: supposed ?? '', among: [] };
  const given = exhibits.get(exhibit);
  const data = given && dataIf(given, supposed);
  if (given !== undefined && data === undefined) return impossible;
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
  if (supposed === undefined || supposesCells(supposed)) return group;
  return canSuppose(of, { ...group, supposed }) ? { ...group, supposed } : impossible;
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
  const has = shownParts.filter((part) => part in figure);
  return show === '' || has.some((part) => part === show)
    ? figure
    : { fault: 'part', name: show, among: has };
}
