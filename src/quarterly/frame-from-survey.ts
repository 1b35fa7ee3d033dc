import type { SurveyCounts } from '#survey/counts.ts';
import type { Frame } from './frame.ts';
import type { Naming } from './tabulate.ts';

/**
 * The frame that a survey’s own names make: departments and touchpoints as they first occur, quarters
 * in order of time, the undated left out.
 *
 * A touchpoint’s owner is the department with most answers about it: nothing else is known of it.
 *
 * @param stageOf - The stage that a touchpoint belongs to; by default it is one by itself.
 */
export function frameFromSurvey(
  survey: SurveyCounts,
  naming: Naming,
  stageOf: (touchpoint: string) => string = (touchpoint) => touchpoint,
): Frame {
  const nameAt = (names: readonly string[], column: 0 | 1 | undefined): string =>
    column === undefined ? '' : (names[column] ?? '');
  const departments = distinct(survey.groups.map((names) => nameAt(names, naming.department)));
  const keys = distinct(survey.groups.map((names) => nameAt(names, naming.touchpoint)));
  const stages = distinct(keys.map(stageOf));
  const answers = answersOf(survey);
  const touchpoints = keys.map((key) => {
    const found = departments.map((department) =>
      survey.groups.reduce((total, names, group) => {
        const isIts =
          nameAt(names, naming.touchpoint) === key &&
          nameAt(names, naming.department) === department;
        return total + (isIts ? (answers[group] ?? 0) : 0);
      }, 0),
    );
    const owner = found.indexOf(Math.max(...found));
    const helpers = [...found.keys()].filter(
      (department) => department !== owner && (found[department] ?? 0) > 0,
    );
    return { key, stage: stages.indexOf(stageOf(key)), owner, helpers };
  });
  return {
    departments,
    stages,
    touchpoints,
    quarters: survey.periods.filter((name) => name !== ''),
  };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** How many answered in each group. */
function answersOf({ groups, groupOf, scores }: SurveyCounts): number[] {
  const totals = groups.map(() => 0);
  const counts = scores[0]?.counts ?? new Uint32Array(0);
  const levels = counts.length / Math.max(1, groupOf.length);
  groupOf.forEach((group, slot) => {
    for (let level = 0; level < levels; level += 1) {
      totals[group] = (totals[group] ?? 0) + (counts[slot * levels + level] ?? 0);
    }
  });
  return totals;
}
