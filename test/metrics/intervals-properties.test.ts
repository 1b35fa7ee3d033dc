import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Interval,
  npsAdjustedWaldInterval,
  npsScoreInterval,
  npsWaldInterval,
} from '#metrics/intervals.ts';
import { nps } from '#metrics/nps.ts';

type Method = (counts: readonly number[], confidence: number) => Interval | undefined;

const methods: [string, Method][] = [
  ['npsScoreInterval', npsScoreInterval],
  ['npsWaldInterval', npsWaldInterval],
  ['npsAdjustedWaldInterval', npsAdjustedWaldInterval],
];
const nobody = counted(0, 0, 0);
const group = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 5000 }));
const answers = fc.tuple(group, group, group).filter(([a, b, c]) => a + b + c > 0);
const confidences = fc.double({ min: 0.05, max: 0.999, noNaN: true });

function counted(promoters: number, passives: number, detractors: number): number[] {
  return [0, 0, 0, detractors, 0, 0, 0, passives, 0, 0, promoters];
}

function bounds(interval: Interval | undefined): Interval {
  if (interval === undefined) throw new Error('Expected an interval.');
  return interval;
}

/** The exact probability that the interval of n answers contains the score that p and d amount to. */
function coverage(method: Method, n: number, p: number, d: number): number {
  let covered = 0;
  for (let promoters = 0; promoters <= n; promoters += 1) {
    for (let detractors = 0; promoters + detractors <= n; detractors += 1) {
      const passives = n - promoters - detractors;
      const { low, high } = bounds(method(counted(promoters, passives, detractors), 0.95));
      const ways = choose(n, promoters) * choose(n - promoters, detractors);
      const chance = ways * p ** promoters * d ** detractors * (1 - p - d) ** passives;
      if (low <= 100 * (p - d) && 100 * (p - d) <= high) covered += chance;
    }
  }
  return covered;
}

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
}

describe('npsScoreInterval', () => {
  it('contains the score and stays within −100 and 100', () => {
    fc.assert(
      fc.property(answers, confidences, (groups, confidence) => {
        const { low, high } = bounds(npsScoreInterval(counted(...groups), confidence));
        const score = nps(counted(...groups)) ?? Number.NaN;
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(low).toBeLessThanOrEqual(score);
        expect(high).toBeGreaterThanOrEqual(score);
        expect(high).toBeLessThanOrEqual(100);
        expect(high).toBeGreaterThan(low);
      }),
    );
  });

  it('turns wider at a higher confidence', () => {
    fc.assert(
      fc.property(answers, confidences, ([promoters, passives, detractors], confidence) => {
        const counts = counted(promoters, passives, detractors);
        const { low, high } = bounds(npsScoreInterval(counts, confidence));
        const wider = bounds(npsScoreInterval(counts, (1 + confidence) / 2));
        expect(wider.low).toBeLessThanOrEqual(low);
        expect(wider.high).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  it('turns narrower when everybody is counted twice', () => {
    fc.assert(
      fc.property(answers, confidences, ([promoters, passives, detractors], confidence) => {
        const once = bounds(npsScoreInterval(counted(promoters, passives, detractors), confidence));
        const twice = bounds(
          npsScoreInterval(counted(2 * promoters, 2 * passives, 2 * detractors), confidence),
        );
        expect(twice.high - twice.low).toBeLessThan(once.high - once.low);
      }),
    );
  });
});

describe.each(methods)('%s', (name, method) => {
  it('is no result when nobody answered', () => {
    expect(method(nobody, 0.95)).toBeUndefined();
  });

  it('is mirrored when promoters and detractors change places', () => {
    fc.assert(
      fc.property(answers, confidences, ([promoters, passives, detractors], confidence) => {
        const { low, high } = bounds(method(counted(promoters, passives, detractors), confidence));
        const mirror = bounds(method(counted(detractors, passives, promoters), confidence));
        expect(mirror.low).toBeCloseTo(-high, 9);
        expect(mirror.high).toBeCloseTo(-low, 9);
      }),
    );
  });

  it('does not care which score of a group was given', () => {
    fc.assert(
      fc.property(answers, ([promoters, passives, detractors]) => {
        const other = [detractors, 0, 0, 0, 0, 0, 0, 0, passives, promoters, 0];
        expect(method(other, 0.95)).toEqual(method(counted(promoters, passives, detractors), 0.95));
      }),
    );
  });

  it('names itself in its errors', () => {
    const impossible = () => method(nobody.with(3, 2.5), 0.95);
    expect(impossible).toThrow(`${name}: counts[3] must be a whole number ≥ 0, got 2.5`);
    const percent = () => method(nobody, 95);
    expect(percent).toThrow(`${name}: confidence must be greater than 0 and less than 1, got 95`);
  });
});

it('words its errors in full', () => {
  expect(() => npsScoreInterval(nobody.with(3, 2.5), 0.95)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: npsScoreInterval: counts[3] must be a whole number ≥ 0, got 2.5]`,
  );
  expect(() => npsWaldInterval(nobody, 0)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: npsWaldInterval: confidence must be greater than 0 and less than 1, got 0]`,
  );
  expect(() => npsAdjustedWaldInterval([], 0.95)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: npsAdjustedWaldInterval: counts must have 11 entries, one for each score from 0 to 10, got 0]`,
  );
});

// 88 % promoters and 3 % detractors, a true score of +85; also summed with SciPy gammaln.
it.each([
  [20, 'npsWaldInterval', npsWaldInterval, 75.9],
  [20, 'npsAdjustedWaldInterval', npsAdjustedWaldInterval, 95.3],
  [20, 'npsScoreInterval', npsScoreInterval, 95.6],
  [5, 'npsWaldInterval', npsWaldInterval, 46.4],
  [5, 'npsAdjustedWaldInterval', npsAdjustedWaldInterval, 88.8],
  [5, 'npsScoreInterval', npsScoreInterval, 94.3],
] as const)(
  'with %i answers %s covers a true score of +85 as often as known',
  (n, _name, method, percent) => {
    expect(100 * coverage(method, n, 0.88, 0.03)).toBeCloseTo(percent, 1);
  },
);
