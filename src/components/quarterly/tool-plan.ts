import type { SurveyColumn, SurveyPreview } from '#survey/preview.ts';
import { type ChosenPlan, type ColumnChoice, planFrom } from '../lab/plan-choices.ts';

/**
 * What is proposed of a file for a quarterly: scores on other scales are not used, and of several
 * columns of comments only the first.
 */
export function proposedForQuarterly(preview: SurveyPreview): SurveyPreview {
  const comment = preview.columns.find(({ proposal }) => proposal.role === 'comment');
  const isUnused = (column: SurveyColumn): boolean =>
    column.proposal.scale === '1-5' ||
    column.proposal.scale === '1-7' ||
    (column.proposal.role === 'comment' && column !== comment);
  const columns = preview.columns.map((column) =>
    isUnused(column) ? { ...column, proposal: { ...column.proposal, ...unused } } : column,
  );
  return { ...preview, columns };
}

const unused = {
  role: 'other',
  because: 'nothing',
  scale: undefined,
  scaleBecause: undefined,
} as const satisfies Partial<SurveyColumn['proposal']>;

/** The plan of a quarterly: one score, by quarters, with the customers’ comments if a column has them. */
export function quarterlyPlan(
  choices: readonly ColumnChoice[],
  format: SurveyPreview['format'],
): ChosenPlan {
  const comments = choices.filter(({ role }) => role === 'comment');
  const chosen = planFrom(choices, format, 'quarter', 1);
  if (comments.length < 2) {
    if (chosen.plan === undefined) return chosen;
    return { plan: { ...chosen.plan, comment: comments[0]?.column }, problems: [] };
  }
  const problems = comments.map(
    ({ column }) => ({ column, field: 'role', sentence: 'need-one' }) as const,
  );
  return { plan: undefined, problems: [...chosen.problems, ...problems] };
}
