import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nps, npsGroupOf, npsShares, npsStandardError, npsVariance } from '#metrics/nps.ts';

const nobody = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const anyCounts = fc.array(fc.nat({ max: 10_000 }), { minLength: 11, maxLength: 11 });

/** s <- rep(0:10, counts); v <- (s >= 9) - (s <= 6): score and variance in R. */
const cases: [number[], number, number][] = [
  [[0, 0, 0, 1, 0, 0, 0, 0, 2, 3, 4], 60, 0.44],
  [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], -45.454545454545, 0.61157024793388],
  [[5, 0, 0, 2, 0, 1, 3, 4, 6, 9, 10], 20, 0.71],
  [[12, 3, 8, 9, 11, 40, 37, 101, 202, 150, 283], 36.565420560748, 0.51232503930474],
  [[2, 1, 0, 0, 3, 4, 5, 8, 8, 2, 1], -35.294117647059, 0.40484429065744],
  [[0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0], 0, 1],
  [[0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], -100, 0],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7], 100, 0],
  [[3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], -100, 0],
  [[0, 0, 0, 0, 0, 0, 0, 4, 5, 0, 0], 0, 0],
];

describe('npsShares', () => {
  it.each([
    ...[0, 1, 2, 3, 4, 5, 6].map((score) => [score, 'detractors'] as const),
    ...[7, 8].map((score) => [score, 'passives'] as const),
    ...[9, 10].map((score) => [score, 'promoters'] as const),
  ])('counts a %s among the %s', (score, group) => {
    const none = { n: 1, promoters: 0, passives: 0, detractors: 0 };
    expect(npsShares(nobody.with(score, 1))).toEqual({ ...none, [group]: 1 });
  });

  it('has nobody in any group when nobody answered', () => {
    expect(npsShares(nobody)).toEqual({ n: 0, promoters: 0, passives: 0, detractors: 0 });
  });

  it('puts everybody in exactly one group', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { n, promoters, passives, detractors } = npsShares(counts);
        expect(n).toBe(counts.reduce((sum, count) => sum + count, 0));
        expect(promoters + passives + detractors).toBe(n);
      }),
    );
  });

  it('refuses a list with a hole instead of taking it for 0', () => {
    const sparse = [...nobody];
    delete sparse[4];
    expect(() => npsShares(sparse)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsShares: counts[4] must be a whole number ≥ 0, got undefined]`,
    );
  });

  it('refuses a scale of ten scores', () => {
    expect(() => npsShares(nobody.slice(1))).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsShares: counts must have 11 entries, one for each score from 0 to 10, got 10]`,
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (count) => {
    expect(() => npsShares(nobody.with(0, count))).toThrow(RangeError);
  });
});

describe('nps', () => {
  it.each(cases)('of %j matches R 100 * mean(v)', (counts, score) => {
    expect(nps(counts)).toBeCloseTo(score, 10);
  });

  it('is exactly the bound when all are alike, and never −0', () => {
    expect(nps(nobody.with(10, 3))).toBe(100);
    expect(nps(nobody.with(0, 3))).toBe(-100);
    expect(nps(nobody.with(8, 3))).toBe(0);
  });

  it('changes sign when promoters and detractors change places', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (promoters, passives, detractors) => {
        const score = nps(nobody.with(9, promoters).with(8, passives).with(6, detractors));
        const mirrored = nps(nobody.with(9, detractors).with(8, passives).with(6, promoters));
        expect(score === undefined ? undefined : 0 - score).toBe(mirrored);
      }),
      { examples: [[0, 0, 0]] },
    );
  });

  it('stays within −100 and 100', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(Math.abs(nps(counts) ?? 0)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('npsVariance', () => {
  it.each(cases)('of %j matches R mean((v - mean(v))^2)', (counts, _score, variance) => {
    expect(npsVariance(counts)).toBeCloseTo(variance, 13);
  });

  it('is p + d − (p − d)², at least 0 and at most 1', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { n, promoters, detractors } = npsShares(counts);
        fc.pre(n > 0);
        const variance = npsVariance(counts) ?? Number.NaN;
        const [p, d] = [promoters / n, detractors / n];
        expect(variance).toBeCloseTo(p + d - (p - d) ** 2, 12);
        expect(variance).toBeGreaterThanOrEqual(0);
        expect(variance).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe('npsStandardError', () => {
  it.each([
    [[0, 0, 0, 1, 0, 0, 0, 0, 2, 3, 4], 20.976176963403],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 23.5790787069208],
    [[5, 0, 0, 2, 0, 1, 3, 4, 6, 9, 10], 13.3229125944742],
    [[12, 3, 8, 9, 11, 40, 37, 101, 202, 150, 283], 2.44644754682263],
    [[2, 1, 0, 0, 3, 4, 5, 8, 8, 2, 1], 10.9120048658972],
    [[0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0], 70.7106781186548],
    [[0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], 0],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7], 0],
    [[0, 0, 0, 0, 0, 0, 0, 4, 5, 0, 0], 0],
    [[1, 0, 0, 0, 0, 0, 0, 0, 9999, 0, 0], 0.00999949998749937],
    [[0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 9], 9.48683298050514],
  ])('of %j matches R 100 * sqrt(mean((v - mean(v))^2) / length(v))', (counts, error) => {
    expect(npsStandardError(counts)).toBeCloseTo(error, 11);
  });

  it('is half as large with four times as many answers', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const once = npsStandardError(counts);
        fc.pre(once !== undefined);
        const fourfold = npsStandardError(counts.map((count) => 4 * count));
        expect(fourfold).toBeCloseTo((once ?? 0) / 2, 10);
      }),
    );
  });
});

it('puts every score into its group, with 6, 7, 8 and 9 on the right side', () => {
  expect([...Array(11).keys()].map(npsGroupOf)).toEqual([
    ...Array.from({ length: 7 }, () => 'detractors'),
    'passives',
    'passives',
    'promoters',
    'promoters',
  ]);
});

it.each([
  ['nps', nps],
  ['npsVariance', npsVariance],
  ['npsStandardError', npsStandardError],
] as const)('%s is no result, not 0, when nobody answered', (_name, measure) => {
  expect(measure(nobody)).toBeUndefined();
});

it('names the function in every error', () => {
  expect(() => nps(nobody.with(3, 2.5))).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: nps: counts[3] must be a whole number ≥ 0, got 2.5]`,
  );
  expect(() => npsStandardError(nobody.with(3, -1))).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: npsStandardError: counts[3] must be a whole number ≥ 0, got -1]`,
  );
  expect(() => npsVariance([])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: npsVariance: counts must have 11 entries, one for each score from 0 to 10, got 0]`,
  );
});

it.each([6.5, 8.5, -1, 11, Number.NaN])('refuses %d, which belongs to no group', (score) => {
  expect(() => npsGroupOf(score)).toThrow(
    new RangeError(`npsGroupOf: score must be a whole number from 0 to 10, got ${score}`),
  );
});
