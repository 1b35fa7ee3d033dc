import type { SampledComment, SurveyCounts } from '#survey/counts.ts';
import type { CellFinding } from './findings.ts';
import type { Table } from './tabulate.ts';

/**
 * What customers of a cell wrote in a quarter, as far as the survey kept it.
 *
 * @param survey - The one that the table was made of.
 * @param side - `down`: of detractors; `up`: of promoters.
 */
export function commentsOf(
  { frame, quarterOf, departmentOf, touchpointOf }: Table,
  survey: SurveyCounts,
  quarter: number,
  { department, stage }: CellFinding,
  side: 'down' | 'up',
): SampledComment[] {
  return survey.comments.filter(
    ({ slot, score }) =>
      quarterOf[slot] === quarter &&
      departmentOf[slot] === department &&
      frame.touchpoints[touchpointOf[slot] ?? -1]?.stage === stage &&
      (side === 'down' ? score <= 6 : score >= 9),
  );
}
