import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ces, cesMeanInterval, cesShareInterval } from '#metrics/ces.ts';
import { known } from './known.ts';

const anyCounts = fc.array(fc.nat({ max: 500 }), { minLength: 7, maxLength: 7 });

it.each<[number[], number, number, number, number, number, number]>([
  [[1, 1, 0, 0, 1, 1, 1], 4.2, 0.6, 1, 7, 0.230724281276013, 0.882379225767352],
  [[0, 0, 0, 0, 0, 1, 1], 6.5, 1, 1, 7, 0.342380227506653, 1],
  [
    [7, 6, 5, 4, 3, 2, 1],
    3,
    0.214285714285714,
    2.31605649450657,
    3.68394350549343,
    0.102124603328979,
    0.395385856537219,
  ],
  [
    [10, 0, 0, 0, 0, 0, 30],
    5.5,
    0.75,
    4.65850971231446,
    6.34149028768554,
    0.59806038579232,
    0.858128813609037,
  ],
  [
    [0, 0, 0, 10, 1, 0, 0],
    4.09090909090909,
    0.0909090909090909,
    3.88835101345579,
    4.29346716836239,
    0.0162321728858848,
    0.377358436451596,
  ],
  [
    [20, 30, 50, 100, 300, 800, 650],
    5.88717948717949,
    0.897435897435897,
    5.83437514949558,
    5.93998382486339,
    0.883179326287238,
    0.910129666621303,
  ],
  [
    [1, 1, 1, 1, 1, 1, 1],
    4,
    0.428571428571429,
    2.0021048397086,
    5.9978951602914,
    0.15821985525147,
    0.749541635472343,
  ],
  [
    [0, 3, 0, 0, 0, 4, 0],
    4.28571428571429,
    0.571428571428571,
    2.30831089953105,
    6.26311767189753,
    0.250458364527657,
    0.84178014474853,
  ],
  [[2, 0, 0, 0, 0, 0, 3], 4.6, 0.6, 1, 7, 0.230724281276013, 0.882379225767352],
  [
    [0, 0, 2, 3, 5, 13, 22],
    6.11111111111111,
    0.888888888888889,
    5.7708343634944,
    6.45138785872783,
    0.765009030042314,
    0.951595282054328,
  ],
])(
  'of %j matches R with x <- rep(1:7, counts): mean(x), mean(x >= 5), t.test(x), prop.test(sum(x >= 5), length(x), correct = FALSE)',
  (counts, mean, share, meanLow, meanHigh, low, high) => {
    const result = known(ces(counts));
    expect(result.mean).toBeCloseTo(mean, 13);
    expect(result.share).toBeCloseTo(share, 13);
    const means = known(cesMeanInterval(counts, 0.95));
    expect(means.low).toBeCloseTo(meanLow, 12);
    expect(means.high).toBeCloseTo(meanHigh, 12);
    const shares = known(cesShareInterval(counts, 0.95));
    expect(shares.low).toBeCloseTo(low, 13);
    expect(shares.high).toBeCloseTo(high, 13);
  },
);

describe('ces', () => {
  it('counts who answered and who found it easy', () => {
    expect(ces([1, 1, 0, 0, 1, 1, 1])).toEqual({ n: 5, mean: 4.2, easy: 3, share: 0.6 });
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'takes a single %i for that score, not for its place in the list',
    (score) => {
      const easy = score >= 5 ? 1 : 0;
      expect(ces([0, 0, 0, 0, 0, 0, 0].with(score - 1, 1))).toEqual({
        n: 1,
        mean: score,
        easy,
        share: easy,
      });
    },
  );

  it('is as far from 1 as it would be from 7 with the scale turned', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const result = ces(counts);
        fc.pre(result !== undefined);
        expect(known(ces(counts.toReversed())).mean).toBeCloseTo(8 - known(result).mean, 10);
      }),
    );
  });
});

it('keeps the interval of the mean on the scale', () => {
  fc.assert(
    fc.property(
      anyCounts,
      fc.double({ min: 0.05, max: 0.9999, noNaN: true }),
      (counts, confidence) => {
        const interval = cesMeanInterval(counts, confidence);
        fc.pre(interval !== undefined);
        const { low, high } = known(interval);
        const { mean } = known(ces(counts));
        expect(1 <= low && low < mean && mean < high && high <= 7).toBe(true);
      },
    ),
  );
});

it('is no result when nobody answered', () => {
  const nobody = [0, 0, 0, 0, 0, 0, 0];
  expect(ces(nobody)).toBeUndefined();
  expect(cesMeanInterval(nobody, 0.95)).toBeUndefined();
  expect(cesShareInterval(nobody, 0.95)).toBeUndefined();
});

it('has no interval for the mean of one answer and of answers all alike', () => {
  expect(cesMeanInterval([0, 0, 0, 0, 0, 0, 1], 0.95)).toBeUndefined();
  expect(cesMeanInterval([0, 0, 0, 5, 0, 0, 0], 0.95)).toBeUndefined();
  expect(cesShareInterval([0, 0, 0, 5, 0, 0, 0], 0.95)?.low).toBe(0);
});

it('words its errors in full', () => {
  expect(() => ces([1, 2, 3, 4, 5])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: ces: counts must have 7 entries, one for each score from 1 to 7, got 5]`,
  );
  expect(() => cesMeanInterval([1, 2, 3, 4, 5, 6, 7.5], 0.95)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: cesMeanInterval: counts[6] must be a whole number ≥ 0, got 7.5]`,
  );
  expect(() => cesShareInterval([1, 2, 3, 4, 5, 6, 7], 95)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: cesShareInterval: confidence must be greater than 0 and less than 1, got 95]`,
  );
});
