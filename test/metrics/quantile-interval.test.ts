import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileInterval } from '#metrics/quantile-interval.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);
const before = [50, 1, 96, 3, 2, 30, 20, 72];

describe('quantileInterval', () => {
  it.each([
    ['median of eight', before, 0.5, 0.95, 25, 1, 96],
    ['median of ten', upTo(10), 0.5, 0.95, 5.5, 2, 9],
    ['ninetieth percentile of a hundred', upTo(100), 0.9, 0.95, 90.1, 84, 96],
    ['ninety-fifth of a hundred at 90 %', upTo(100), 0.95, 0.9, 95.05, 91, 99],
    ['median of 37 squares at 80 %', upTo(37).map((i) => i ** 2), 0.5, 0.8, 361, 225, 529],
    ['ninetieth of 36', upTo(36), 0.9, 0.95, 32.5, 29, 36],
    ['median of twenty alike', Array.from({ length: 20 }, () => 3), 0.5, 0.95, 3, 3, 3],
  ])(
    'of the %s matches R sort(x)[c(qbinom(a, n, p), qbinom(1 - a, n, p) + 1)]',
    (_, values, p, confidence, value, low, high) => {
      const found = quantileInterval(values, p, confidence);
      expect(found).toEqual({ n: values.length, value: expect.closeTo(value, 10), low, high });
    },
  );

  it.each([
    ['ninetieth percentile of eight', before, 0.9, 30, undefined],
    ['ninetieth of 35', upTo(35), 0.9, 28, undefined],
    ['fifth of sixty at 99 %', upTo(60), 0.05, undefined, 9],
    ['median of one', [7], 0.5, undefined, undefined],
  ])('has no end where no value is far enough out: %s, as in R', (_, values, p, low, high) => {
    expect(quantileInterval(values, p, p === 0.05 ? 0.99 : 0.95)).toMatchObject({ low, high });
  });

  it('is undefined without values', () => {
    expect(quantileInterval([], 0.5, 0.95)).toBeUndefined();
  });

  it('holds the sample’s own quantile, whatever the values', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const list = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(list, share, share, (values, p, confidence) => {
        const found = quantileInterval(values, p, confidence);
        const { value = Number.NaN, low = -1, high = 1001 } = found ?? {};
        expect(low <= value && value <= high).toBe(true);
      }),
    );
  });

  it('covers the median as often as it says: 0.9785 for ten, by the binomial distribution', () => {
    // Places 2 and 9 of ten: R pbinom(8, 10, 0.5) - pbinom(1, 10, 0.5).
    let [state, covered] = [1, 0];
    const random = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    for (let sample = 0; sample < 4000; sample += 1) {
      const { low = 1, high = 0 } =
        quantileInterval(Array.from({ length: 10 }, random), 0.5, 0.95) ?? {};
      if (low <= 0.5 && 0.5 <= high) covered += 1;
    }
    expect(covered / 4000).toBeCloseTo(0.9785, 2);
  });

  it('refuses what cannot be', () => {
    expect(() => quantileInterval([1], 1, 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: quantileInterval: p must be greater than 0 and less than 1, got 1]`,
    );
    expect(() => quantileInterval([1], 0.5, 95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: quantileInterval: confidence must be greater than 0 and less than 1, got 95]`,
    );
    expect(() => quantileInterval([Number.NaN], 0.5, 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: quantileInterval: values[0] must be a finite number, got NaN]`,
    );
  });
});
