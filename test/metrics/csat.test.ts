import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csat, csatDifference, csatInterval, csatMeanInterval } from '#metrics/csat.ts';
import { known } from './known.ts';

const anyCounts = fc.array(fc.nat({ max: 500 }), { minLength: 5, maxLength: 5 });

it.each<[number[], number, number, number, number, number, number]>([
  [
    [1, 2, 3, 14, 20],
    0.85,
    4.25,
    0.709276756335103,
    0.929388122826796,
    3.93639508572155,
    4.56360491427845,
  ],
  [[0, 0, 0, 1, 1], 1, 4.5, 0.342380227506653, 1, 1, 5],
  [
    [5, 4, 3, 2, 1],
    0.2,
    2.33333333333333,
    0.0704754934698156,
    0.451854487151693,
    1.61840443736073,
    3.04826222930593,
  ],
  [
    [10, 0, 0, 0, 30],
    0.75,
    4,
    0.59806038579232,
    0.858128813609037,
    3.43900647487631,
    4.56099352512369,
  ],
  [
    [0, 0, 10, 0, 1],
    0.0909090909090909,
    3.18181818181818,
    0.0162321728858848,
    0.377358436451596,
    2.77670202691159,
    3.58693433672478,
  ],
  [
    [100, 150, 300, 800, 650],
    0.725,
    3.875,
    0.705013681566209,
    0.744123647157227,
    3.82676245207541,
    3.92323754792459,
  ],
  [
    [1, 1, 1, 1, 1],
    0.4,
    3,
    0.117620774232648,
    0.769275718723987,
    1.03675683852244,
    4.96324316147756,
  ],
  [
    [0, 3, 0, 4, 0],
    0.571428571428571,
    3.14285714285714,
    0.250458364527657,
    0.84178014474853,
    2.15415544976552,
    4.13155883594876,
  ],
  [[2, 0, 0, 0, 3], 0.6, 3.4, 0.230724281276013, 0.882379225767352, 1, 5],
  [
    [0, 0, 2, 5, 13],
    0.9,
    4.55,
    0.698966354771513,
    0.972133518786232,
    4.2287863895426,
    4.8712136104574,
  ],
])(
  'of %j matches R with x <- rep(1:5, counts): mean(x >= 4), mean(x), prop.test(sum(x >= 4), length(x), correct = FALSE), t.test(x)',
  (counts, share, mean, low, high, meanLow, meanHigh) => {
    const result = known(csat(counts));
    expect(result.share).toBeCloseTo(share, 13);
    expect(result.mean).toBeCloseTo(mean, 13);
    const shares = known(csatInterval(counts, 0.95));
    expect(shares.low).toBeCloseTo(low, 13);
    expect(shares.high).toBeCloseTo(high, 13);
    const means = known(csatMeanInterval(counts, 0.95));
    expect(means.low).toBeCloseTo(meanLow, 12);
    expect(means.high).toBeCloseTo(meanHigh, 12);
  },
);

it.each<[number[], number[], number, number, number]>([
  [[1, 2, 3, 14, 20], [0, 0, 0, 1, 1], -0.15, -0.290723243664897, 0.512394323058527],
  [[0, 0, 0, 1, 1], [5, 4, 3, 2, 1], 0.8, 0.0958022664956641, 0.929524506530184],
  [[5, 4, 3, 2, 1], [10, 0, 0, 0, 30], -0.55, -0.718725926058759, -0.255863417671278],
  [[10, 0, 0, 0, 30], [0, 0, 10, 0, 1], 0.659090909090909, 0.334839657856148, 0.790500506982168],
  [
    [0, 0, 10, 0, 1],
    [100, 150, 300, 800, 650],
    -0.634090909090909,
    -0.711177587356604,
    -0.346945161279338,
  ],
  [[100, 150, 300, 800, 650], [1, 1, 1, 1, 1], 0.325, -0.0448161832095157, 0.608026043016475],
  [[1, 1, 1, 1, 1], [0, 3, 0, 4, 0], -0.171428571428571, -0.56236079105436, 0.317842754276433],
  [[0, 3, 0, 4, 0], [2, 0, 0, 0, 3], -0.0285714285714286, -0.45607569856529, 0.429090596984215],
  [[2, 0, 0, 0, 3], [0, 0, 2, 5, 13], -0.3, -0.676254968035773, 0.0466302838166659],
  [[0, 0, 2, 5, 13], [1, 2, 3, 14, 20], 0.05, -0.166141158874972, 0.208133727711876],
])(
  'csatDifference of %j and %j matches Newcombe’s formula on R prop.test(…, correct = FALSE)$conf.int',
  (first, second, difference, low, high) => {
    const result = known(csatDifference(first, second, 0.95));
    expect(result.difference).toBeCloseTo(difference, 13);
    expect(result.low).toBeCloseTo(low, 13);
    expect(result.high).toBeCloseTo(high, 13);
  },
);

describe('csat', () => {
  it('counts who answered and who is satisfied', () => {
    expect(csat([1, 2, 3, 14, 20])).toEqual({ n: 40, satisfied: 34, share: 0.85, mean: 4.25 });
  });

  it.each([1, 2, 3, 4, 5])(
    'takes a single %i for that score, not for its place in the list',
    (score) => {
      const counts = [0, 0, 0, 0, 0].with(score - 1, 1);
      expect(csat(counts)).toEqual({
        n: 1,
        satisfied: score >= 4 ? 1 : 0,
        share: score >= 4 ? 1 : 0,
        mean: score,
      });
    },
  );

  it('has a mean from 1 to 5 that no order of the answers changes', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const result = csat(counts);
        fc.pre(result !== undefined);
        expect(known(result).mean).toBeGreaterThanOrEqual(1);
        expect(known(result).mean).toBeLessThanOrEqual(5);
      }),
    );
  });
});

it('subtracts before rounding: 2 and 3 in 7 differ by 14.3 points, not by 43 less 29', () => {
  const { difference } = known(csatDifference([0, 0, 4, 0, 3], [0, 0, 5, 0, 2], 0.95));
  expect(100 * difference).toBeCloseTo(14.285714285714, 11);
});

it('is no result when nobody answered', () => {
  const nobody = [0, 0, 0, 0, 0];
  expect(csat(nobody)).toBeUndefined();
  expect(csatInterval(nobody, 0.95)).toBeUndefined();
  expect(csatMeanInterval(nobody, 0.95)).toBeUndefined();
  expect(csatDifference(nobody, [1, 1, 1, 1, 1], 0.95)).toBeUndefined();
  expect(csatDifference([1, 1, 1, 1, 1], nobody, 0.95)).toBeUndefined();
});

it('has an interval for the share, but not for the mean, of one answer and of answers all alike', () => {
  expect(csatInterval([0, 0, 0, 0, 1], 0.95)?.high).toBe(1);
  expect(csatMeanInterval([0, 0, 0, 0, 1], 0.95)).toBeUndefined();
  expect(csatMeanInterval([0, 0, 0, 0, 9], 0.95)).toBeUndefined();
});

it('words its errors in full', () => {
  expect(() => csat([1, 2, 3, 4])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: csat: counts must have 5 entries, one for each score from 1 to 5, got 4]`,
  );
  expect(() => csat([1, 2, 3, 4, -5])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: csat: counts[4] must be a whole number ≥ 0, got -5]`,
  );
  expect(() => csatInterval([1, 2, 3.5, 4, 5], 0.95)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: csatInterval: counts[2] must be a whole number ≥ 0, got 3.5]`,
  );
  expect(() => csatInterval([1, 2, 3, 4, 5], 95)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: csatInterval: confidence must be greater than 0 and less than 1, got 95]`,
  );
  expect(() => csatMeanInterval([1, 2, 3, 4, 5], 0)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: csatMeanInterval: confidence must be greater than 0 and less than 1, got 0]`,
  );
  expect(() =>
    csatDifference([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], 0.95),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: csatDifference: second must have 5 entries, one for each score from 1 to 5, got 6]`,
  );
  expect(() =>
    csatDifference([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], 1),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: csatDifference: confidence must be greater than 0 and less than 1, got 1]`,
  );
});
