import type { SurveyPlan } from './plan.ts';

/** Where a row’s record has the cells of a plan; −1 for what the plan does not have. */
export interface PlacedPlan {
  /** The columns needed, each once: what the record is made for. */
  readonly columns: readonly number[];
  readonly scores: readonly number[];
  readonly groups: readonly number[];
  readonly date: number;
  readonly weight: number;
  readonly comment: number;
}

/** Gives each column of a plan its place. A column may have several roles. */
export function placePlan({ scores, groups, date, weight, comment }: SurveyPlan): PlacedPlan {
  const optional = [date?.column, weight, comment].filter((column) => column !== undefined);
  const columns = [...new Set([...scores.map(({ column }) => column), ...groups, ...optional])];
  return {
    columns,
    scores: scores.map(({ column }) => columns.indexOf(column)),
    groups: groups.map((column) => columns.indexOf(column)),
    date: date === undefined ? -1 : columns.indexOf(date.column),
    weight: weight === undefined ? -1 : columns.indexOf(weight),
    comment: comment === undefined ? -1 : columns.indexOf(comment),
  };
}
