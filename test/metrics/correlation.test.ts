import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation, correlationInterval } from '#metrics/correlation.ts';
import { known, listOf } from './known.ts';

const pairs = fc.array(
  fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })),
  {
    minLength: 2,
    maxLength: 60,
  },
);

it.each([
  [4, 0, -0.179931873016437, -0.972793570026629, 0.944485227851987],
  [5, 1, 0, -0.882266425716862, 0.882266425716862],
  [6, 2, 0.0314609720469732, -0.80054010197771, 0.822033670362065],
  [7, 3, -0.0757305200202073, -0.784073333167322, 0.718291374523757],
  [8, 4, 0.563266211144364, -0.234473625346176, 0.907668689700527],
  [9, 5, -0.0397495901579658, -0.68576800631169, 0.641301559113881],
  [10, 6, -0.222550314421248, -0.747442352999203, 0.473412171049379],
  [11, 7, -0.426424480814409, -0.817246661436977, 0.233070219067635],
  [12, 8, 0.385322320455107, -0.242121299177562, 0.785516986817341],
  [13, 9, 0.112813085765293, -0.467213433390233, 0.624952377837224],
  [14, 10, -0.306254968880993, -0.719862186557848, 0.267847825644896],
  [15, 11, 0.165132055238597, -0.37920841378188, 0.624562520827495],
])(
  'of %i pairs, list %i, matches R cor.test(x, y) with x <- (i * 7 + j) %% 11 and y <- (i * i * 3 + j * i) %% 13',
  (n, j, r, low, high) => {
    const xs = listOf(n, (i) => (i * 7 + j) % 11);
    const ys = listOf(n, (i) => (i * i * 3 + j * i) % 13);
    const own = known(correlation(xs, ys));
    expect(own).toBeCloseTo(r, 13);
    const interval = known(correlationInterval(own, n, 0.95));
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  },
);

describe('correlation', () => {
  it('is the same both ways, stays within ±1 and does not mind units', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [xs, ys] = [list.map(([x]) => x), list.map(([, y]) => y)];
        const r = correlation(xs, ys);
        fc.pre(r !== undefined);
        expect(Math.abs(known(r))).toBeLessThanOrEqual(1);
        expect(correlation(ys, xs)).toBeCloseTo(known(r), 12);
        expect(
          correlation(
            xs.map((x) => 1e6 - 3 * x),
            ys,
          ),
        ).toBeCloseTo(-known(r), 9);
      }),
    );
  });

  it('is ±1 on a line', () => {
    expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 14);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 14);
  });

  it('is not a trifle more than 1 where rounding would have it so', () => {
    const xs = [7, 9, 0, 8, 2, 8];
    expect(
      correlation(
        xs,
        xs.map((x) => 3 * x),
      ),
    ).toBe(1);
    expect(
      correlation(
        xs,
        xs.map((x) => -3 * x),
      ),
    ).toBe(-1);
  });

  it.each([
    [[], []],
    [[1], [2]],
    [
      [3, 3, 3],
      [1, 2, 3],
    ],
    [
      [1, 2, 3],
      [0.1, 0.1, 0.1],
    ],
  ])('is no result of %j and %j', (xs, ys) => {
    expect(correlation(xs, ys)).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => correlation([1, 2], [1])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: correlation: ys must have 2 entries, one for each of xs, got 1]`,
    );
    expect(() => correlation([1, Number.NaN], [1, 2])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: correlation: xs[1] must be a finite number, got NaN]`,
    );
  });
});

describe('correlationInterval', () => {
  it('contains r and stays within ±1', () => {
    const anyR = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyR, fc.integer({ min: 4, max: 5000 }), (r, n) => {
        const { low, high } = known(correlationInterval(r, n, 0.95));
        expect(-1 <= low && low <= r + 1e-12 && r - 1e-12 <= high && high <= 1).toBe(true);
      }),
      {
        examples: [
          [1, 4],
          [-1, 4],
          [0, 4],
        ],
      },
    );
  });

  it('is no result for fewer than four pairs', () => {
    expect(correlationInterval(0.5, 3, 0.95)).toBeUndefined();
    expect(correlationInterval(0.5, 0, 0.95)).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => correlationInterval(1.2, 9, 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: correlationInterval: r must be from -1 to 1, got 1.2]`,
    );
    expect(() => correlationInterval(0.5, 9.5, 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: correlationInterval: n must be a whole number ≥ 0, got 9.5]`,
    );
    expect(() => correlationInterval(0.5, 9, 95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: correlationInterval: confidence must be greater than 0 and less than 1, got 95]`,
    );
  });
});
