import { describe, expect, it } from 'vitest';
import { type ColumnChoice, planFrom } from '#components/lab/plan-choices.ts';

const format = {
  encoding: 'utf-8',
  delimiter: ',',
  headerRows: 1,
  columns: 5,
  sheet: undefined,
} as const;
const choice = (column: number, more: Partial<ColumnChoice>): ColumnChoice => ({
  column,
  role: 'other',
  scale: undefined,
  order: undefined,
  dontKnow: [],
  ...more,
});
const score = choice(0, { role: 'score', scale: '0-10' });
const problemsOf = (...choices: ColumnChoice[]) => planFrom(choices, format, 'month').problems;

it('is what was chosen, and nothing else', () => {
  const { plan } = planFrom(
    [
      choice(0, { role: 'score', scale: '0-10', dontKnow: ['11'] }),
      choice(1, { role: 'touchpoint' }),
      choice(2, { role: 'department' }),
      choice(3, { role: 'date', order: 'dmy' }),
      choice(4, { role: 'weight', scale: '1-5' }),
    ],
    format,
    'quarter',
  );
  expect(plan).toEqual({
    format,
    scores: [{ column: 0, scale: '0-10', dontKnow: ['11'] }],
    groups: [2, 1],
    date: { column: 3, order: 'dmy', period: 'quarter' },
    weight: 4,
  });
});

describe('what cannot be told', () => {
  it('has to be chosen: a scale, the order of day and month', () => {
    expect(problemsOf(choice(0, { role: 'score' }), choice(3, { role: 'date' }))).toEqual([
      { column: 0, field: 'scale', sentence: 'need-scale' },
      { column: 3, field: 'order', sentence: 'need-order' },
    ]);
  });

  it('is asked for when there is no score, or more than twelve', () => {
    expect(problemsOf(choice(1, { role: 'date', order: 'ymd' }))).toEqual([
      { column: undefined, field: 'role', sentence: 'need-score' },
    ]);
    const many = Array.from({ length: 13 }, (_, column) => ({ ...score, column }));
    expect(problemsOf(...many).map(({ sentence }) => sentence)).toEqual(['too-many-scores']);
  });

  it('is asked for at both columns when two have a role that one can have', () => {
    expect(problemsOf(score, choice(1, { role: 'weight' }), choice(2, { role: 'weight' }))).toEqual(
      [
        { column: 1, field: 'role', sentence: 'need-one' },
        { column: 2, field: 'role', sentence: 'need-one' },
      ],
    );
  });
});
