import { numericColumns } from '#exhibits/numeric-columns.ts';
import type { Locale } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import type { ExhibitEntry } from '#model/entries.ts';
import type { DataTable } from '#model/library.ts';
import { shownCell } from './cells.ts';

/** One row of a chart; places are on 0…100, from the axis’s beginning to its end. */
export interface ChartRow {
  readonly label: string;
  /** The value in words. */
  readonly text: string;
  /** Its interval in words, where there is one. */
  readonly between: string | undefined;
  /** Undefined where there is no value, as of a score of fewer than ten answers. */
  readonly place: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** What a chart shows. */
export interface Chart {
  /** Heading of the labels. */
  readonly labels: string;
  /** Heading of the values. */
  readonly values: string;
  readonly rows: readonly ChartRow[];
  /** The ends of the axis, in words. */
  readonly from: string;
  readonly to: string;
  /** Where 0 lies, if it is on the axis. */
  readonly zero: number | undefined;
}

export type ChartKind = 'bars' | 'dots' | 'line';

/**
 * Reads a chart off the table that an exhibit shows.
 *
 * @param column - The column to draw by its name in the data file; without it the one that has an
 *   interval beside it (`low`, `high`), or else the last column of numbers.
 * @returns Undefined when there is no such column of numbers.
 */
export function chartOf(
  exhibit: ExhibitEntry,
  kind: ChartKind,
  locale: Locale,
  column?: string,
): Chart | undefined {
  const { table, headings } = exhibit;
  if (table === undefined) return undefined;
  const numeric = numericColumns(table);
  const ends = kind === 'bars' ? undefined : endColumns(table);
  const drawn = drawnColumn(table, numeric, ends, column);
  if (!numeric[drawn]) return undefined;
  const named = labelColumns(numeric, exhibit.kind);
  const read = (row: readonly string[]) => [drawn, ...(ends ?? [])].map((at) => numberIn(row[at]));
  const axis = axisOf(table.rows.flatMap(read).filter(isThere), kind);
  const placed = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : (100 * (value - axis.from)) / (axis.to - axis.from);
  return {
    labels: named.map((place) => headings[place] ?? '').join(' · '),
    values: headings[drawn] ?? '',
    rows: table.rows.map((row) => {
      const [place, low, high] = read(row).map(placed);
      return {
        label: named.map((at) => row[at] ?? '').join(' · '),
        text: shownCell(locale, row[drawn] ?? ''),
        between: ends && betweenText(row[ends[0]], row[ends[1]], locale),
        place,
        low,
        high,
      };
    }),
    from: shownCell(locale, String(axis.from)),
    to: shownCell(locale, String(axis.to)),
    zero: axis.from < 0 && axis.to > 0 ? placed(0) : undefined,
  };
}

type Ends = readonly [low: number, high: number];

/** Where an interval stands in a row, if there is one. */
function endColumns({ columns }: DataTable): Ends | undefined {
  const ends: Ends = [columns.indexOf('low'), columns.indexOf('high')];
  return Math.min(...ends) > 0 ? ends : undefined;
}

function drawnColumn(
  { columns }: DataTable,
  numeric: readonly boolean[],
  ends: Ends | undefined,
  asked: string | undefined,
): number {
  if (asked !== undefined) return columns.indexOf(asked);
  return ends === undefined ? numeric.lastIndexOf(true) : ends[0] - 1;
}

/** “5 of 7” is no number: too few for a share are not drawn. */
function numberIn(cell = ''): number | undefined {
  return /^[+-]?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}

function isThere(value: number | undefined): value is number {
  return value !== undefined;
}

/** The columns that name a row: those of words, or the first. */
function labelColumns(numeric: readonly boolean[], kind: ExhibitEntry['kind']): number[] {
  const words = numeric.flatMap((isNumeric, place) => (isNumeric ? [] : [place]));
  return words.length === 0 || kind === 'scores' ? [0] : words;
}

function betweenText(
  low: string | undefined,
  high: string | undefined,
  locale: Locale,
): string | undefined {
  if (low === undefined || high === undefined || low === '-') return undefined;
  return words(locale)['calculator.between'](shownCell(locale, low), shownCell(locale, high));
}

/** The ends of an axis: round numbers around all values; of bars, which are lengths, one is 0. */
function axisOf(values: readonly number[], kind: ChartKind): { from: number; to: number } {
  const all = kind === 'bars' ? [0, ...values] : values;
  const [low, high] = [Math.min(...all, 0), Math.max(...all, 0)];
  const [from, to] =
    kind === 'bars' || values.length === 0 ? [low, high] : [Math.min(...all), Math.max(...all)];
  const step = 10 ** Math.floor(Math.log10(Math.max(to - from, 1e-9) / 2));
  const ends = { from: Math.floor(from / step) * step, to: Math.ceil(to / step) * step };
  return ends.from === ends.to ? { from: ends.from, to: ends.from + step } : ends;
}
