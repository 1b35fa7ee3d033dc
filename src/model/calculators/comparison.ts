import { confidenceField, type Fields, mostCounted, type RowField } from './fields.ts';

const groups = {
  whole: true,
  from: 0,
  to: mostCounted,
  row: ['detractors', 'passives', 'promoters'],
} as const satisfies Omit<RowField, 'start'>;

/** Scores one by one: where there are any, they take the place of the counts. */
const scores = { whole: true, from: 0, to: 10, list: 2_000, start: [] } as const;

/** What the calculator for two Net Promoter Scores takes: people in each group, or their scores. */
export const comparisonFields = {
  before: { ...groups, start: [14, 16, 10] },
  beforeScores: scores,
  after: { ...groups, start: [9, 16, 15] },
  afterScores: scores,
  confidence: confidenceField,
} as const satisfies Fields;
