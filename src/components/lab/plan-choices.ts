import type { LabSentence } from '#i18n/words/lab/it.ts';
import type { DateOrder, Period, PlannedScore, ScaleName, SurveyPlan } from '#survey/plan.ts';
import type { ColumnRole, SurveyPreview } from '#survey/preview.ts';

/** What a person has said about one column; undefined where nothing is chosen yet. */
export interface ColumnChoice {
  readonly column: number;
  readonly role: ColumnRole;
  readonly scale: ScaleName | undefined;
  readonly order: DateOrder | undefined;
  /** Texts that mean “don’t know”. */
  readonly dontKnow: readonly string[];
}

/** What stands in the way, and beside which field to say it; without a column, beside the button. */
export interface PlanProblem {
  readonly column: number | undefined;
  readonly field: 'role' | 'scale' | 'order';
  readonly sentence: LabSentence;
}

export type ChosenPlan =
  | { readonly plan: SurveyPlan; readonly problems: readonly [] }
  | { readonly plan: undefined; readonly problems: readonly PlanProblem[] };

/** Roles that one column at most can have. */
const single: readonly ColumnRole[] = ['date', 'department', 'touchpoint', 'weight'];

/**
 * The plan that a person’s choices make, or all that is still to be chosen. Nothing is filled in.
 *
 * @param mostScores - How many questions are looked at together: 1 to 12.
 */
export function planFrom(
  choices: readonly ColumnChoice[],
  format: SurveyPreview['format'],
  period: Period,
  mostScores = 12,
): ChosenPlan {
  const problems = [
    ...choices.flatMap((choice) => problemsOf(choice, choices)),
    ...ofScores(choices, mostScores),
  ];
  if (problems.length > 0) return { plan: undefined, problems };
  const found = (role: ColumnRole): ColumnChoice | undefined =>
    choices.find((choice) => choice.role === role);
  const date = found('date');
  const groups = [found('department'), found('touchpoint')].flatMap((choice) =>
    choice === undefined ? [] : [choice.column],
  );
  return {
    plan: {
      format,
      scores: choices.flatMap(scoreOf),
      groups,
      date: date?.order && { column: date.column, order: date.order, period },
      weight: found('weight')?.column,
    },
    problems: [],
  };
}

function scoreOf({ role, column, scale, dontKnow }: ColumnChoice): PlannedScore[] {
  if (role !== 'score' || scale === undefined) return [];
  return [{ column, scale, ...(dontKnow.length > 0 && { dontKnow }) }];
}

function problemsOf(
  { column, role, scale, order }: ColumnChoice,
  choices: readonly ColumnChoice[],
): PlanProblem[] {
  const isTwice = single.includes(role) && choices.filter((one) => one.role === role).length > 1;
  if (isTwice) return [{ column, field: 'role', sentence: 'need-one' }];
  if (role === 'score' && scale === undefined) {
    return [{ column, field: 'scale', sentence: 'need-scale' }];
  }
  if (role === 'date' && order === undefined) {
    return [{ column, field: 'order', sentence: 'need-order' }];
  }
  return [];
}

function ofScores(choices: readonly ColumnChoice[], mostScores: number): PlanProblem[] {
  const scores = choices.filter(({ role }) => role === 'score').length;
  if (scores > 0 && scores <= mostScores) return [];
  const sentence = scores === 0 ? 'need-score' : 'too-many-scores';
  return [{ column: undefined, field: 'role', sentence }];
}
