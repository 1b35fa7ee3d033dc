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

it('has no single cell in it', () => {
  expect(surveyJson(survey)).not.toContain('Mario');
});

it('is not taken from another version', () => {
  expect(surveyFromJson('{"version":0,"survey":{}}')).toBeUndefined();
});
