import { expect, it } from 'vitest';
import { allAnswers, answersByGroup, answersByPeriod, largestGroups } from '#estimates/answers.ts';
import { countsOf } from '../components/lab/lab-answers.ts';

const lines = [
  'date,dept,place,score,weight',
  '2025-01-03,A,x,10,2',
  '2025-02-03,A,y,0,1',
  '2025-01-09,B,x,9,1',
  ',B,x,9,3',
  '2025-02-09,,y,5,1',
];
const score = [{ column: 3, scale: '0-10' }] as const;
const plan = { groups: [1, 2], date: { column: 0, order: 'ymd', period: 'month' } } as const;
const survey = await countsOf(lines, score, plan);
const sizes = (map: ReadonlyMap<string, { counts: readonly number[] }>): [string, number][] =>
  [...map].map(([key, { counts }]) => [key, counts.reduce((sum, count) => sum + count, 0)]);

it('sums answers by the first column, the second, or their pairs; who left the cell blank is a group', () => {
  expect(sizes(answersByGroup(survey, 0, 'first'))).toEqual([
    ['["A"]', 2],
    ['["B"]', 2],
    ['[""]', 1],
  ]);
  expect(sizes(answersByGroup(survey, 0, 'second'))).toEqual([
    ['["x"]', 3],
    ['["y"]', 2],
  ]);
  expect(sizes(answersByGroup(survey, 0, 'both'))).toEqual([
    ['["A","x"]', 1],
    ['["A","y"]', 1],
    ['["B","x"]', 2],
    ['["","y"]', 1],
  ]);
});

it('sums answers by period, of everyone or of one group, in order', () => {
  expect(sizes(answersByPeriod(survey, 0, 'first'))).toEqual([
    ['', 1],
    ['2025-01', 2],
    ['2025-02', 2],
  ]);
  expect(sizes(answersByPeriod(survey, 0, 'first', '["A"]'))).toEqual([
    ['2025-01', 1],
    ['2025-02', 1],
  ]);
});

it('sums weights beside the answers: 10 twice, 9 four times, 0 and 5 once', async () => {
  const weighted = await countsOf(lines, score, { ...plan, weight: 4 });
  const { counts, weights } = allAnswers(weighted, 0);
  expect(counts).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 2, 1]);
  expect(weights).toEqual({ sums: [1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 2], squares: 4 + 1 + 1 + 9 + 1 });
  expect(allAnswers(survey, 0).weights).toBeUndefined();
});

it('lists the largest groups in the order in which they stand', () => {
  const groups = answersByGroup(survey, 0, 'first');
  expect(largestGroups(groups, 2)).toEqual(['["A"]', '["B"]']);
  const lastLargest = new Map([...groups].toReversed());
  expect(largestGroups(lastLargest, 2)).toEqual(['["B"]', '["A"]']);
  expect(largestGroups(groups, 3)).toEqual([...groups.keys()]);
});
