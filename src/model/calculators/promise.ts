import type { Contradiction, Fields, RowField, ValuesOf } from './fields.ts';

/** The five dimensions of SERVQUAL, in the order of the questionnaire. */
export const promiseDimensions = [
  'tangibles',
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
] as const;

const answers = {
  from: 1,
  to: 7,
  row: promiseDimensions,
} as const satisfies Omit<RowField, 'start'>;

/** What the promise gap calculator takes: one score a dimension, 1 to 7, and what each weighs. */
export const promiseFields = {
  /** What the promise led the customer to expect. */
  promised: { ...answers, start: [4, 7, 6, 6, 6] },
  /** What was delivered, by the account of those who delivered it. */
  delivered: { ...answers, start: [5, 4, 5, 5, 4] },
  perceived: { ...answers, start: [5, 2, 5, 4, 3] },
  /** Hundred points of importance. */
  weights: { from: 0, to: 100, row: promiseDimensions, start: [10, 35, 25, 15, 15] },
} as const satisfies Fields;

/** The weights are of a hundred points. */
export function promiseContradictions({
  weights,
}: ValuesOf<typeof promiseFields>): readonly Contradiction[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // Decimals such as 33.3 and 66.7 may not add up to 100 exactly.
  return Math.abs(sum - 100) > 1e-9 ? [{ field: 'weights-empathy', sentence: 'weights-sum' }] : [];
}
