import { expect, it } from 'vitest';
import { driverShares } from '#components/lab/drivers.ts';
import { shapleyDrivers } from '#metrics/shapley-drivers.ts';
import { countsOf } from './lab-answers.ts';

const answers = Array.from({ length: 40 }, (_, i) => [
  (i * 7 + ((i * i) % 5)) % 11,
  1 + ((i * 3 + (i % 4)) % 5),
  1 + ((i * 5) % 7),
]);
const scores = [
  { column: 0, scale: '0-10' },
  { column: 1, scale: '1-5' },
  { column: 2, scale: '1-7' },
] as const;

it('are those of the answers themselves, of people who answered everything', async () => {
  const lines = ['a,b,c', ...answers.map((row) => row.join(',')), '3,,7', ',5,7'];
  const survey = await countsOf(lines, scores);
  const column = (index: number): number[] => answers.map((row) => row[index] ?? 0);
  const expected = shapleyDrivers(column(0), [column(1), column(2)]);
  const found = driverShares(survey, 0);
  expect(found?.n).toBe(40);
  expect(found?.rSquared).toBeCloseTo(expected?.rSquared ?? Number.NaN, 12);
  expect(found?.contributions[0]).toBeCloseTo(expected?.contributions[0] ?? Number.NaN, 12);
  expect(found?.contributions[1]).toBeCloseTo(expected?.contributions[1] ?? Number.NaN, 12);
});

it('are none when everyone scores alike, or there is one question', async () => {
  const alike = await countsOf(['a,b,c', ...answers.map(([, b, c]) => `9,${b},${c}`)], scores);
  expect(driverShares(alike, 0)).toBeUndefined();
  const alone = await countsOf(['a,b', '9,1', '8,2', '7,3'], scores.slice(0, 1));
  expect(driverShares(alone, 0)).toBeUndefined();
});
