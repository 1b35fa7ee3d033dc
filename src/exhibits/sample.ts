import type { ScoreCounts } from '#metrics/nps.ts';
import { type Column, fits, isBlank, isGroup, isWeight, type TypedTable } from './columns.ts';
import type { IntervalMethod } from '#model/measures.ts';
import type { Lookup } from './formula.ts';
import { supposedCounts } from './supposed.ts';

type Row = readonly string[];

/** Some rows of a table, and the column that is measured. */
export interface Sample {
  readonly table: TypedTable;
  readonly rows: readonly Row[];
  readonly column: Column | undefined;
  /** What is supposed to be otherwise: see `supposedCounts`. Only an NPS and its groups heed it. */
  readonly supposed?: string | undefined;
  /** Another interval than the score interval, for an NPS. */
  readonly method?: IntervalMethod | undefined;
  /** Half the width that an interval should have, in points: for `sample-size`. */
  readonly margin?: number | undefined;
  /** What to work out: for `result`. */
  readonly formula?: string | undefined;
  /** What the names `exhibit:row` in the formula stand for. */
  readonly elsewhere?: Lookup;
}

/** How many people the rows of a sample stand for, as far as they answered. */
export function sizeOf(sample: Sample): number {
  const { table, column } = sample;
  const groups = table.columns.filter(({ type }) => isGroup(type));
  const ofGroups = groups.length > 0 && (column === undefined || isGroup(column.type));
  return answered(sample).reduce(
    (sum, row) => sum + (ofGroups ? peopleIn(row, groups) : weightOf(table, row)),
    0,
  );
}

/** How many people said something of which `holds` is true. */
export function countWhere(sample: Sample, holds: (cell: string) => boolean): number {
  return answered(sample)
    .filter((row) => holds(cellOf(row, sample.column)))
    .reduce((sum, row) => sum + weightOf(sample.table, row), 0);
}

/** The numbers of a column, one for each answer. */
export function numbersOf(sample: Sample): number[] {
  const { table, column } = sample;
  return answered(sample).flatMap((row) => {
    // A column of weights is summed as it stands.
    const times = column?.type === 'answers' ? 1 : weightOf(table, row);
    return Array.from({ length: times }, () => Number(cellOf(row, column)));
  });
}

/** How many gave each score from `lowest` to `highest`. */
export function countsOf(sample: Sample, lowest: number, highest: number): number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, index) =>
    countWhere(sample, (cell) => Number(cell) === lowest + index),
  );
}

/** The eleven counts behind an NPS; of three groups the score in the middle of each stands for it. */
export function scoreCountsOf(sample: Sample): ScoreCounts {
  const counts = givenCounts(sample);
  // What cannot be supposed has been reported.
  return sample.supposed === undefined
    ? counts
    : (supposedCounts(counts, sample.supposed) ?? counts);
}

/** The counts as they are. */
export function givenCounts(sample: Sample): ScoreCounts {
  const { table, column } = sample;
  if (column !== undefined && !isGroup(column.type)) return countsOf(sample, 0, 10);
  const counts = Array.from({ length: 11 }, () => 0);
  for (const group of table.columns) {
    if (!isGroup(group.type)) continue;
    counts[stands[group.type]] = answered(sample).reduce(
      (sum, row) => sum + peopleIn(row, [group]),
      0,
    );
  }
  return counts;
}

const stands = { promoters: 10, passives: 8, detractors: 3 } as const;

/** The rows that say something. A cell that is not what its column holds is a Problem, and says nothing. */
function answered({ table, rows, column }: Sample): readonly Row[] {
  const needed = table.columns.filter(({ type }) => isWeight(type));
  return rows.filter(
    (row) =>
      needed.every(({ type, index }) => fits(row[index] ?? '', type)) &&
      (column === undefined ||
        (!isBlank(row[column.index]) && fits(row[column.index] ?? '', column.type))),
  );
}

function cellOf(row: Row, column: Column | undefined): string {
  return column === undefined ? '' : (row[column.index] ?? '');
}

function peopleIn(row: Row, groups: readonly Column[]): number {
  return groups.reduce((sum, { index }) => sum + Number(row[index]), 0);
}

function weightOf({ columns }: TypedTable, row: Row): number {
  const weight = columns.find(({ type }) => type === 'answers');
  return weight === undefined ? 1 : Number(row[weight.index]);
}
