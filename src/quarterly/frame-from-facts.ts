import type { QuarterlyFacts } from '#model/quarterly.ts';
import type { Frame, Job } from './frame.ts';

/**
 * The frame that a quarterly’s own facts make: departments, stages and touchpoints in their order, also
 * those without an answer.
 *
 * @param facts - Checked: every name in them is known.
 * @param periods - Of its answers; those after its quarter, and the undated, are left out.
 */
export function frameFromFacts(facts: QuarterlyFacts, periods: readonly string[]): Frame {
  const { departments, stages, touchpoints, quarter } = facts;
  return {
    departments,
    stages,
    touchpoints: Object.entries(touchpoints).map(([key, { stage, owner, helpers }]) => ({
      key,
      stage: stages.indexOf(stage),
      owner: departments.indexOf(owner),
      helpers: helpers.map((helper) => departments.indexOf(helper)),
    })),
    quarters: periods.filter((period) => period !== '' && period <= quarter),
  };
}

/** The jobs of those facts, in their order. */
export function jobsFromFacts({ jobs, departments, touchpoints }: QuarterlyFacts): Job[] {
  const places = Object.keys(touchpoints);
  return Object.entries(jobs).map(([key, job]) => ({
    key,
    department: departments.indexOf(job.department),
    touchpoints: job.touchpoints.map((touchpoint) => places.indexOf(touchpoint)),
  }));
}
