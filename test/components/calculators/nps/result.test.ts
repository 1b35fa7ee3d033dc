import { describe, expect, it } from 'vitest';
import { npsResult } from '#components/calculators/nps/result.ts';
import { npsAdjustedWaldInterval, npsScoreInterval, npsWaldInterval } from '#metrics/intervals.ts';

function counted(promoters: number, passives: number, detractors: number): number[] {
  return [0, 0, 0, detractors, 0, 0, 0, passives, 0, 0, promoters];
}

describe('how much may be shown', () => {
  it.each([
    [0, 'none', undefined],
    [1, 'one', undefined],
    [2, 'few', undefined],
    [9, 'few', undefined],
    [10, 'small', 100],
    [29, 'small', 100],
    [30, 'enough', 100],
    [30_000, 'enough', 100],
  ] as const)('with %i answers is “%s”, with a score of %s', (n, advice, score) => {
    expect(npsResult(counted(n, 0, 0), 0.95, 10)).toMatchObject({ advice, score });
  });
});

it('does not round', () => {
  expect(npsResult(counted(12, 9, 10), 0.95, 10).score).toBe(200 / 31);
});

it('has an interval by each method, at the confidence asked for', () => {
  const counts = counted(12, 9, 9);
  expect(npsResult(counts, 0.8, 10).intervals).toEqual({
    score: npsScoreInterval(counts, 0.8),
    adjusted: npsAdjustedWaldInterval(counts, 0.8),
    wald: npsWaldInterval(counts, 0.8),
  });
});

it('has no interval when nobody answered, and one as soon as somebody did', () => {
  expect(npsResult(counted(0, 0, 0), 0.95, 10).intervals).toEqual({
    score: undefined,
    adjusted: undefined,
    wald: undefined,
  });
  expect(npsResult(counted(1, 0, 0), 0.95, 10).intervals.score?.high).toBe(100);
});

it('says how many answers a margin needs: matches R ceiling(qnorm(0.975)^2 * 0.69 / 0.1^2 - 3)', () => {
  expect(npsResult(counted(12, 9, 9), 0.95, 10).sampleSize).toBe(263);
});

it.each([
  ['all answers are alike', counted(0, 20, 0)],
  ['nobody answered', counted(0, 0, 0)],
])('takes the worst case when %s: matches R ceiling(qnorm(0.975)^2 / 0.1^2 - 3)', (_, counts) => {
  expect(npsResult(counts, 0.95, 10)).toMatchObject({ sampleSize: 382, worstCase: true });
});

it('takes the answers’ own variance as soon as two differ', () => {
  expect(npsResult(counted(1, 1, 0), 0.95, 10).worstCase).toBe(false);
});
