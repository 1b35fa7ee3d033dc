import { compareGroups } from '#estimates/compare.ts';
import type { CellFinding, Finding, Findings, TrendPoint } from './findings.ts';
import { type Context, finish } from './finish.ts';
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
  const groups = groupsOf(table, { whole, wholeBefore });
  return {
    frame,
    quarter,
    previous: wholeBefore?.quarter,
    whole,
    wholeBefore,
    change: wholeBefore && compareGroups('0-10', whole.answers, wholeBefore.answers),
    ...groups,
    cells: groups.cells.filter(hasAnswers),
    down: heaviest(groups.cells, -1),
    up: heaviest(groups.cells, 1),
    trend: trends.whole.filter(({ answers }) => sizeOf(answers) > 0),
    departmentTrends: trends.departments,
  };
}

type Groups = Pick<Findings, 'split' | 'departments' | 'touchpoints' | 'cells'>;

/** The answers in every grouping; one pass over the slots for each. */
function groupsOf(table: Table, context: Context): Groups {
  const { departmentOf, touchpointOf, frame } = table;
  const [now, before] = [context.whole.quarter, context.wholeBefore?.quarter];
  const stages = frame.stages.length;
  const pairs = (size: number, place: (slot: number) => number): Pair[] =>
    pairsOf(table, size, place, now, before);
  const stageOf = (slot: number): number =>
    frame.touchpoints[touchpointOf[slot] as number]?.stage ?? 0;
  const cells = pairs(
    frame.departments.length * stages,
    (slot) => (departmentOf[slot] as number) * stages + stageOf(slot),
  );
  const touchpoints = pairs(frame.touchpoints.length, (slot) => touchpointOf[slot] as number);
  const departments = pairs(frame.departments.length, (slot) => departmentOf[slot] as number);
  const split = splitOf(cells, before);
  return {
    split,
    cells: finish(cells, context, split).map((finding, cell) => ({
      ...finding,
      department: Math.floor(cell / stages),
      stage: cell % stages,
    })),
    touchpoints: finish(touchpoints, context, splitOf(touchpoints, before)).map(
      (finding, touchpoint) => ({ ...finding, touchpoint }),
    ),
    departments: finish(departments, context, summedBy(split, stages)).map(
      (finding, department) => ({ ...finding, department }),
    ),
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
