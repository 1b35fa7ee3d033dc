import { compareGroups } from '#estimates/compare.ts';
import type { CellFinding, Finding, Findings, TrendPoint } from './findings.ts';
import { finish } from './finish.ts';
import { type Pair, pairsOf, splitOf, summedBy } from './pairs.ts';
import { sizeOf, type Table } from './tabulate.ts';
import { trendsOf } from './trends.ts';

/** As many cells are named on either side. */
const mostNamed = 3;

/**
 * What the customers of one quarter said of everybody’s work, and how that differs from the quarter
 * before: the last one before it in the frame that has answers.
 *
 * @param quarter - An index of `table.frame.quarters`.
 * @throws {RangeError} If there is no such quarter.
 */
export function findingsOf(table: Table, quarter: number): Findings {
  const { frame } = table;
  if (frame.quarters[quarter] === undefined) {
    throw new RangeError(
      `findingsOf: quarter must be from 0 to ${frame.quarters.length - 1}, got ${quarter}`,
    );
  }
  const trends = trendsOf(table);
  const whole = trends.whole[quarter] as TrendPoint;
  const wholeBefore = trends.whole.slice(0, quarter).findLast(({ answers }) => sizeOf(answers) > 0);
  const previous = wholeBefore?.quarter;
  const pair = (place: (slot: number) => number, size: number): Pair[] =>
    pairsOf(table, size, place, quarter, previous);
  const context = { whole, wholeBefore };
  const { departmentOf, touchpointOf } = table;
  const stages = frame.stages.length;
  const cellAt = (slot: number): number =>
    (departmentOf[slot] as number) * stages +
    (frame.touchpoints[touchpointOf[slot] as number]?.stage ?? 0);
  const cellPairs = pair(cellAt, frame.departments.length * stages);
  const split = splitOf(cellPairs, previous);
  const cells = finish(cellPairs, context, split).map((finding, cell) => ({
    ...finding,
    department: Math.floor(cell / stages),
    stage: cell % stages,
  }));
  const touchpointPairs = pair((slot) => touchpointOf[slot] as number, frame.touchpoints.length);
  const departmentPairs = pair((slot) => departmentOf[slot] as number, frame.departments.length);
  return {
    frame,
    quarter,
    previous,
    whole,
    wholeBefore,
    change: wholeBefore && compareGroups('0-10', whole.answers, wholeBefore.answers),
    split,
    departments: finish(departmentPairs, context, summedBy(split, stages)).map(
      (finding, department) => ({ ...finding, department }),
    ),
    touchpoints: finish(touchpointPairs, context, splitOf(touchpointPairs, previous)).map(
      (finding, touchpoint) => ({ ...finding, touchpoint }),
    ),
    cells: cells.filter(hasAnswers),
    down: heaviest(cells, -1),
    up: heaviest(cells, 1),
    trend: trends.whole.filter(({ answers }) => sizeOf(answers) > 0),
    departmentTrends: trends.departments,
  };
}

function hasAnswers({ answers, before }: Finding): boolean {
  return sizeOf(answers) > 0 || before !== undefined;
}

function heaviest(cells: readonly CellFinding[], sign: 1 | -1): CellFinding[] {
  const weightOf = ({ impact }: CellFinding): number => sign * (impact?.impact ?? 0);
  return cells
    .filter((cell) => weightOf(cell) > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, mostNamed);
}
