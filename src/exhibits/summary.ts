import type { Locale } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import { roundHalfAway } from '#metrics/rounding.ts';
import type { Summary, SummaryMeasure } from '#model/case.ts';
import type { DataTable } from '#model/library.ts';
import { type ExhibitData, type TypedTable, typedTable } from './columns.ts';
import type { Figure } from './figure.ts';
import { isFault, type Fault } from './fault.ts';
import { findColumn } from './find-figure.ts';
import { type Group, groupsIn } from './groups.ts';
import { measured } from './measures.ts';
import { fewestDecimals } from './value-text.ts';

type Rows = TypedTable['rows'];

/** The name of a measure in a summary: its column, or its row. */
export function nameOf({ id, show, of }: SummaryMeasure): string {
  return id ?? show ?? of;
}

/**
 * The table that a summary shows, with cells as in a data file: points as decimal signs, hyphens for
 * minus and for nothing, no signs of a language. Intervals are at 95 %.
 *
 * @param exhibit - With what is to be summed up as `answers`.
 * @returns Undefined while the data file is missing. A measure that cannot be computed is a Problem,
 *   and a hyphen.
 */
export function summaryTable(
  exhibit: ExhibitData,
  summary: Summary,
  locale: Locale,
): DataTable | undefined {
  const table = typedTable(exhibit);
  if (table === undefined) return undefined;
  const groups = inOrder(groupsIn(table, summary.by), summary, table);
  return summary.across
    ? acrossTable(groups, summary, table, locale)
    : {
        columns: [...summary.by, ...summary.measures.map(nameOf)],
        rows: groups.map(({ names, rows }) => [
          ...names,
          ...summary.measures.map((measure) =>
            cell(figureOf(measure, rows, table), measure, locale),
          ),
        ]),
      };
}

/** Measure by measure, with a column for each group and one for how many answers it rests on. */
function acrossTable(
  groups: readonly Group[],
  { measures }: Summary,
  table: TypedTable,
  locale: Locale,
): DataTable {
  return {
    columns: [
      'measure',
      ...groups.flatMap(({ names }) => [names.join(' '), `${names.join(' ')}_n`]),
    ],
    rows: measures.map((measure) => [
      nameOf(measure),
      ...groups.flatMap(({ rows }) => {
        const figure = figureOf(measure, rows, table);
        return [cell(figure, measure, locale), isFault(figure) ? '-' : String(figure.n)];
      }),
    ]),
  };
}

function inOrder(
  groups: readonly Group[],
  { order, measures }: Summary,
  table: TypedTable,
): Group[] {
  const measure = measures.find((one) => nameOf(one) === order);
  if (measure === undefined) return [...groups];
  const heightOf = ({ rows }: Group): number => {
    const figure = figureOf(measure, rows, table);
    return (isFault(figure) ? undefined : figure.value) ?? Number.NEGATIVE_INFINITY;
  };
  return groups.toSorted((a, b) => heightOf(a) - heightOf(b));
}

/** One measure of one group. */
export function figureOf(
  { of, column: name }: SummaryMeasure,
  rows: Rows,
  table: TypedTable,
): Figure | Fault {
  const column = findColumn(of, name, table);
  if (column !== undefined && isFault(column)) return column;
  return measured(of, { table, rows, column }, 0.95, { table, rows: table.rows, column });
}

function cell(figure: Figure | Fault, { show, decimals }: SummaryMeasure, locale: Locale): string {
  if (isFault(figure)) return '-';
  const { counted, style, n } = figure;
  const value = show === undefined ? figure.value : figure[show];
  if (value === undefined) {
    return show === undefined && counted !== undefined && n > 0
      ? words(locale)['value.of'](counted.successes, n)
      : '-';
  }
  const shown = style === 'share' && show !== 'n' ? 100 * value : value;
  const digits = decimals ?? (show === 'n' ? 0 : figure.decimals) ?? fewestDecimals(shown);
  return roundHalfAway(shown, digits).toFixed(digits);
}
