import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '#metrics/beta.ts';
import { npsBayesInterval } from '#metrics/nps-bayes-interval.ts';
import { counted, known } from './known.ts';

const group = fc.nat({ max: 400 });
const confidences = fc.double({ min: 0.05, max: 0.999, noNaN: true });

describe('npsBayesInterval', () => {
  // The integral of beta.pdf(w, P + D + 2, S + 1) * beta.cdf((1 + x / w) / 2, P + 1, D + 1) over w.
  it.each([
    [0, 0, 1, 0.95, -86.6358341511631, 53.5841116638723],
    [1, 0, 0, 0.95, -53.5841116638722, 86.6358341511631],
    [0, 1, 0, 0.95, -63.1596850135961, 63.1596850135961],
    [3, 1, 1, 0.95, -32.7088238124993, 73.7543277033867],
    [17, 2, 1, 0.95, 40.5782850457172, 89.5383293158664],
    [20, 0, 0, 0.95, 63.895615925373, 98.4079938070572],
    [10, 0, 10, 0.95, -38.7575365442835, 38.7575365442835],
    [0, 20, 0, 0.9, -9.93719797887215, 9.93719797887214],
    [12, 9, 9, 0.99, -27.7968626779993, 44.4278022215612],
    [40, 100, 20, 0.8, 6.22615885502162, 18.3072672219598],
    [433, 447, 120, 0.95, 26.9997029206136, 35.3530993669397],
    [1, 999, 0, 0.95, -0.229535075913652, 0.48239490479356],
    [7, 2, 1, 0.5, 33.5179758344107, 60.6773107500372],
    [40_000, 30_000, 30_000, 0.95, 9.48472241869401, 10.514381119754],
    [0, 100_000, 0, 0.95, -0.00299562749025866, 0.00299562749029328],
    [9000, 900, 100, 0.99, 88.0667719483534, 89.8384719305158],
  ])(
    'of %i promoters, %i passives, %i detractors at %d matches SciPy brentq on quad of the beta mixture',
    (promoters, passives, detractors, confidence, low, high) => {
      const interval = known(
        npsBayesInterval(counted(promoters, passives, detractors), confidence),
      );
      expect(interval.low).toBeCloseTo(low, 9);
      expect(interval.high).toBeCloseTo(high, 9);
    },
  );

  it('of a million detractors is the beta quantile of their share, nearly', () => {
    const { low } = known(npsBayesInterval(counted(0, 0, 1e6), 0.95));
    // Passives and promoters are 0 and 1 of the way from −100; together they are Beta(2, n + 1).
    expect(low).toBeGreaterThan(-100);
    expect(low).toBeLessThan(-100 + 200 * betaQuantile(0.975, 2, 1e6 + 1));
  });

  it('stays within ±100, and turns wider with confidence', () => {
    fc.assert(
      fc.property(
        group,
        group,
        group,
        confidences,
        (promoters, passives, detractors, confidence) => {
          const counts = counted(promoters, passives, detractors);
          fc.pre(promoters + passives + detractors > 0);
          const { low, high } = known(npsBayesInterval(counts, confidence));
          const wider = known(npsBayesInterval(counts, (1 + confidence) / 2));
          expect(-100 < wider.low && wider.low < low && low < high).toBe(true);
          expect(high < wider.high && wider.high < 100).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is mirrored when promoters and detractors change places', () => {
    fc.assert(
      fc.property(group, group, group, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const { low, high } = known(
          npsBayesInterval(counted(promoters, passives, detractors), 0.9),
        );
        const mirror = known(npsBayesInterval(counted(detractors, passives, promoters), 0.9));
        expect(mirror.low).toBeCloseTo(-high, 10);
        expect(mirror.high).toBeCloseTo(-low, 10);
      }),
      { numRuns: 40 },
    );
  });

  it('is no result when nobody answered', () => {
    expect(npsBayesInterval(counted(0, 0, 0), 0.95)).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => npsBayesInterval([1, 2], 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsBayesInterval: counts must have 11 entries, one for each score from 0 to 10, got 2]`,
    );
    expect(() => npsBayesInterval(counted(1, 0.5, 0), 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsBayesInterval: counts[8] must be a whole number ≥ 0, got 0.5]`,
    );
    expect(() => npsBayesInterval(counted(1, 1, 1), 95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsBayesInterval: confidence must be greater than 0 and less than 1, got 95]`,
    );
  });
});
