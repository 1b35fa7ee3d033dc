import type { MeasureName } from '#model/measures.ts';
import type { Fault } from './fault.ts';
import type { Figure } from './figure.ts';
import { findRows } from './find-rows.ts';
import { type Groups, groupWeights } from './group-weights.ts';
import { groupsIn } from './groups.ts';
import { measured } from './measures.ts';
import { type Sample, sizeOf } from './sample.ts';
import { weightedFigure } from './weighted-figure.ts';

/** What is measured of each group, and how the groups are weighed. */
export interface Weighing {
  readonly of: MeasureName;
  /** The column whose words make the groups. */
  readonly by: string;
  /** As typed: see `groupWeights`. */
  readonly weights: string | undefined;
}

/** The groups of some rows, each measured and then weighed against the others. */
export function findWeighted(
  { of, by, weights }: Weighing,
  sample: Sample,
  confidence: number,
): Figure | Fault {
  const { table } = sample;
  const names = table.columns.map((column) => column.name);
  if (!names.includes(by)) return { fault: 'column', name: by, among: names };
  const groups = groupsBy(by, sample);
  const rows = weights?.includes('=') ? findRows(weights, table) : undefined;
  if (rows !== undefined && 'fault' in rows) return rows;
  const sizes = groupWeights(groups, weights, rows && groupsBy(by, { ...sample, rows }));
  if ('fault' in sizes) return sizes;
  const figures = new Map(
    [...groups].map(([name, group]) => [name, measured(of, group, confidence, sample)]),
  );
  return weightedFigure(figures, sizes, sizeOf(sample));
}

function groupsBy(by: string, sample: Sample): Groups {
  const { columns } = sample.table;
  return new Map(
    groupsIn({ columns, rows: sample.rows }, [by]).map(({ names, rows }) => [
      names.join(''),
      { ...sample, rows },
    ]),
  );
}
