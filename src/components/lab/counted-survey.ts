import type { SurveyCounts } from '#survey/counts.ts';

/** A survey as the results need it: counts, and the names that stood in the file. */
export interface CountedSurvey {
  readonly file: string;
  readonly counts: SurveyCounts;
  /** In the order of `counts.scores`. */
  readonly questions: readonly string[];
  /** Names of the grouping columns. */
  readonly groupings: readonly string[];
}
