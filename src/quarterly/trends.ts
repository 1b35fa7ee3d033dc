import type { Answers } from '#estimates/answers.ts';
import { estimateOf } from '#estimates/estimate.ts';
import type { TrendPoint } from './findings.ts';
import { isPlaced, sizeOf, sumBy, type Table } from './tabulate.ts';

/** Quarter by quarter: everybody’s answers, with quarters nobody answered in; and each department’s, without. */
export function trendsOf(table: Table): { whole: TrendPoint[]; departments: TrendPoint[][] } {
  const { quarterOf, departmentOf, frame } = table;
  const [quarters, departments] = [frame.quarters.length, frame.departments.length];
  const all = sumBy(table, departments * quarters, (slot) => {
    const [quarter, department] = [quarterOf[slot] as number, departmentOf[slot] as number];
    return quarter === -1 || department === -1 ? -1 : department * quarters + quarter;
  });
  const whole = sumBy(table, quarters, (slot) =>
    isPlaced(table, slot) ? (quarterOf[slot] as number) : -1,
  );
  return {
    whole: whole.map(pointOf),
    departments: frame.departments.map((_, department) =>
      all
        .slice(department * quarters, (department + 1) * quarters)
        .map(pointOf)
        .filter(({ answers }) => sizeOf(answers) > 0),
    ),
  };
}

function pointOf(answers: Answers, quarter: number): TrendPoint {
  return { quarter, answers, estimate: estimateOf('0-10', answers) };
}
