import type { SurveyCounts } from '#survey/counts.ts';
import type { SurveyPlan } from '#survey/plan.ts';
import type { SurveyPreview } from '#survey/preview.ts';
import { columnName } from './columns-form.ts';
import type { Say } from './say.ts';

/** A survey as the results need it: counts, and the names that stood in the file. */
export interface CountedSurvey {
  readonly file: string;
  readonly counts: SurveyCounts;
  /** In the order of `counts.scores`. */
  readonly questions: readonly string[];
  /** Names of the grouping columns. */
  readonly groupings: readonly string[];
}

/** Counts with the names that their columns have in the file. */
export function countedSurvey(
  file: string,
  counts: SurveyCounts,
  { scores, groups }: SurveyPlan,
  { columns }: SurveyPreview,
  say: Say,
): CountedSurvey {
  const named = (index: number): string => {
    const column = columns[index];
    return column === undefined ? '' : columnName(column, say);
  };
  return {
    file,
    counts,
    questions: scores.map(({ column }) => named(column)),
    groupings: groups.map(named),
  };
}
