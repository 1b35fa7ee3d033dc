import { expect, it } from 'vitest';
import { surveyFromJson, surveyJson } from '#components/lab/remembered.ts';
import { countsOf } from './lab-answers.ts';

const counts = await countsOf(
  ['dept,score,weight', 'A,9,2', 'B,Mario Rossi,1', 'A,,1'],
  [{ column: 1, scale: '0-10' }],
  { groups: [0], weight: 2 },
);
const survey = { file: 'f.csv', counts, questions: ['score'], groupings: ['dept'] };

it('comes back as it was, but for the cells that the report quotes', () => {
  const back = surveyFromJson(surveyJson(survey));
  expect(back?.counts.scores).toEqual(counts.scores);
  expect(back?.counts.groupOf).toEqual(counts.groupOf);
  expect(back?.counts.report.questions[0]?.skipped.get('invalid')).toEqual({
    count: 1,
    samples: [],
  });
  expect({ ...back, counts: undefined }).toEqual({ ...survey, counts: undefined });
});

it('has no single cell in it, and no comment', async () => {
  expect(surveyJson(survey)).not.toContain('Mario');
  const lines = ['score,note', '2,Ha risposto Anna Bianchi'];
  const commented = await countsOf(lines, [{ column: 0, scale: '0-10' }], { comment: 1 });
  expect(commented.comments).toHaveLength(1);
  const text = surveyJson({ ...survey, counts: commented });
  expect(text).not.toContain('Bianchi');
  expect(surveyFromJson(text)?.counts.comments).toEqual([]);
});

it('comes back with no comments when it was kept before there were any', () => {
  const older = surveyJson(survey).replace('"comments":[],', '');
  expect(older).not.toContain('comments');
  expect(surveyFromJson(older)?.counts.comments).toEqual([]);
});

it('is not taken from another version', () => {
  expect(surveyFromJson('{"version":0,"survey":{}}')).toBeUndefined();
});
