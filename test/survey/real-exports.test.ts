import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { selectCounts, selectWeights } from '#survey/counts.ts';
import { openSurvey } from '#survey/open-survey.ts';
import { readSurvey } from '#survey/read-survey.ts';

function fixture(name: string): Blob {
  return new Blob([readFileSync(new URL(`../fixtures/survey/${name}`, import.meta.url))]);
}

it('reads the airport’s survey: NETPRO is the score, its code 11 is none, WEIGHT weighs', async () => {
  const file = fixture('sfo-2017-first-200.csv');
  const { columns, format } = await openSurvey(file);
  const proposed = columns.filter(({ proposal }) => proposal.role !== 'other');
  expect(proposed.map(({ name, proposal }) => [name, proposal.role, proposal.scale])).toEqual([
    ['NETPRO', 'score', '0-10'],
    ['WEIGHT', 'weight', undefined],
  ]);
  expect(proposed[0]?.proposal.invalid).toEqual([{ text: '11', count: 3 }]);
  const index = (name: string): number => columns.findIndex((column) => column.name === name);
  const scores = [{ column: index('NETPRO'), scale: '0-10' }] as const;
  const plan = { format, scores, groups: [index('BAREA')], weight: index('WEIGHT') };
  const counts = await readSurvey(file, plan);
  // Counted with Python’s csv module and collections.Counter.
  expect(selectCounts(counts, { score: 0 })).toEqual([2, 0, 0, 1, 1, 9, 10, 17, 40, 45, 72]);
  const d = counts.groups.findIndex(([name]) => name === 'D');
  expect(selectCounts(counts, { score: 0, group: d })).toEqual([
    1, 0, 0, 0, 0, 1, 1, 3, 11, 10, 19,
  ]);
  const weights = selectWeights(counts, { score: 0 });
  expect(weights?.sums[10]).toBeCloseTo(69.54296148590001, 9);
  expect(weights?.squares).toBeCloseTo(225.25626686101916, 9);
  expect(counts.report.questions[0]?.skipped.get('invalid')).toEqual({
    count: 3,
    samples: [97, 122, 197].map((row) => ({ row, text: '11' })),
  });
});

it('reads SurveyMonkey’s two rows of headings, a question above several columns belonging to all', async () => {
  const { columns, format, because, sampledRows } = await openSurvey(
    fixture('surveymonkey-two-headers.csv'),
  );
  expect(format).toMatchObject({ headerRows: 2, columns: 12, delimiter: ',' });
  expect(because.headerRows).toBe('second-heading');
  expect(sampledRows).toBe(7);
  expect(columns.map(({ name, detail }) => [name, detail]).slice(0, 3)).toEqual([
    ['Respondent ID', ''],
    ['Please provide your contact information:', 'Name'],
    ['Please provide your contact information:', 'Company'],
  ]);
  expect(columns.filter(({ proposal }) => proposal.role === 'score')).toEqual([]);
});
