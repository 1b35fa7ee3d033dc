import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedWaldInterval } from '#metrics/adjusted-wald-interval.ts';
import { agrestiCoullInterval } from '#metrics/agresti-coull-interval.ts';
import { binomialProbability } from '#metrics/binomial.ts';
import { clopperPearsonInterval } from '#metrics/clopper-pearson-interval.ts';
import { jeffreysInterval } from '#metrics/jeffreys-interval.ts';
import { wilsonInterval } from '#metrics/wilson-interval.ts';
import { known, listOf } from './known.ts';

const methods = [
  ['wilsonInterval', wilsonInterval],
  ['adjustedWaldInterval', adjustedWaldInterval],
  ['agrestiCoullInterval', agrestiCoullInterval],
  ['jeffreysInterval', jeffreysInterval],
  ['clopperPearsonInterval', clopperPearsonInterval],
] as const;
const answers = fc
  .integer({ min: 1, max: 3000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const confidences = fc.double({ min: 0.05, max: 0.999, noNaN: true });

describe.each(methods)('%s', (name, method) => {
  it('is no result when nobody was asked', () => {
    expect(method(0, 0, 0.95)).toBeUndefined();
  });

  it('stays within 0 and 1 and has a width, also of a single answer and when all are alike', () => {
    fc.assert(
      fc.property(answers, confidences, ([successes, n], confidence) => {
        const { low, high } = known(method(successes, n, confidence));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThan(low);
      }),
      {
        examples: [
          [[0, 1], 0.95],
          [[1, 1], 0.95],
          [[3000, 3000], 0.05],
        ],
      },
    );
  });

  it('is mirrored when yes and no change places', () => {
    fc.assert(
      fc.property(answers, confidences, ([successes, n], confidence) => {
        const { low, high } = known(method(successes, n, confidence));
        const mirror = known(method(n - successes, n, confidence));
        expect(mirror.low).toBeCloseTo(1 - high, 12);
        expect(mirror.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  it('turns wider at a higher confidence', () => {
    fc.assert(
      fc.property(answers, confidences, ([successes, n], confidence) => {
        const narrow = known(method(successes, n, confidence));
        const wide = known(method(successes, n, (1 + confidence) / 2));
        const slack = name === 'agrestiCoullInterval' ? 1 : 1e-12;
        expect(wide.high - wide.low).toBeGreaterThanOrEqual(narrow.high - narrow.low - slack);
      }),
    );
  });

  it('names itself in its errors', () => {
    expect(() => method(11, 10, 0.95)).toThrow(
      new RangeError(`${name}: successes must be a whole number from 0 to 10, got 11`),
    );
    expect(() => method(0.5, 10, 0.95)).toThrow(
      new RangeError(`${name}: successes must be a whole number from 0 to 10, got 0.5`),
    );
    expect(() => method(0, -1, 0.95)).toThrow(
      new RangeError(`${name}: n must be a whole number ≥ 0, got -1`),
    );
    expect(() => method(8, 10, 95)).toThrow(
      new RangeError(`${name}: confidence must be greater than 0 and less than 1, got 95`),
    );
  });

  it.each([
    [Number.NaN, 10, 0.95],
    [1, Number.NaN, 0.95],
    [1, Number.POSITIVE_INFINITY, 0.95],
    [1, 10, Number.NaN],
    [1, 10, 0],
    [0, 0, 1],
  ])('refuses %d in %d at %d', (successes, n, confidence) => {
    expect(() => method(successes, n, confidence)).toThrow(RangeError);
  });
});

describe.each(methods.filter(([name]) => /wilson|clopper/.test(name)))('%s', (_name, method) => {
  it('contains the observed share', () => {
    fc.assert(
      fc.property(answers, confidences, ([successes, n], confidence) => {
        const { low, high } = known(method(successes, n, confidence));
        expect(low).toBeLessThanOrEqual(successes / n);
        expect(high).toBeGreaterThanOrEqual(successes / n);
      }),
    );
  });
});

// R: k <- 0:n; sum(dbinom(k, n, p)[covered]) with the intervals of each k by the calls in the other tests.
it.each([
  [10, 0.9, 'wilsonInterval', 92.98091736],
  [20, 0.85, 'wilsonInterval', 97.8064899143155],
  [40, 0.5, 'wilsonInterval', 96.1522691715799],
  [10, 0.9, 'adjustedWaldInterval', 92.98091736],
  [20, 0.85, 'adjustedWaldInterval', 97.8064899143155],
  [40, 0.5, 'adjustedWaldInterval', 96.1522691715799],
  [10, 0.9, 'agrestiCoullInterval', 92.98091736],
  [20, 0.85, 'agrestiCoullInterval', 97.8064899143155],
  [40, 0.5, 'agrestiCoullInterval', 96.1522691715799],
  [10, 0.9, 'jeffreysInterval', 98.72048016],
  [20, 0.85, 'jeffreysInterval', 93.9305368058641],
  [40, 0.5, 'jeffreysInterval', 96.1522691715799],
  [10, 0.9, 'clopperPearsonInterval', 98.72048016],
  [20, 0.85, 'clopperPearsonInterval', 97.8064899143155],
  [40, 0.5, 'clopperPearsonInterval', 96.1522691715799],
] as const)(
  'with %i answers and a true share of %d, %s covers it as often as in R',
  (n, p, name, percent) => {
    const method = known(methods.find(([known]) => known === name))[1];
    const covered = listOf(n + 1, (k) => {
      const { low, high } = known(method(k, n, 0.95));
      return low <= p && p <= high ? binomialProbability(k, n, p) : 0;
    });
    expect(100 * covered.reduce((a, b) => a + b)).toBeCloseTo(percent, 9);
  },
);
