import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearsonInterval } from '#metrics/clopper-pearson-interval.ts';
import { binomialProbability } from '#metrics/binomial.ts';
import { known, listOf } from './known.ts';

describe('clopperPearsonInterval', () => {
  it.each([
    [8, 10, 0.95, 0.443904537692359, 0.974789273673167],
    [0, 10, 0.95, 0, 0.308497107818761],
    [10, 10, 0.95, 0.691502892181239, 1],
    [1, 1, 0.95, 0.025, 1],
    [1, 10, 0.95, 0.00252857854446179, 0.445016117028195],
    [0, 1, 0.95, 0, 0.975],
    [34, 40, 0.95, 0.701647333160423, 0.942897741845474],
    [5, 20, 0.9, 0.104080835910136, 0.455582404001749],
    [81, 263, 0.95, 0.252736745585271, 0.367621922601351],
    [15, 148, 0.95, 0.0578440100834486, 0.161650490349479],
    [450, 1000, 0.99, 0.409297237192322, 0.491185394570969],
    [1, 1000, 0.95, 2.53174874912941e-5, 0.00555892427982663],
    [999, 1000, 0.95, 0.994441075720173, 0.999974682512509],
    [20, 20, 0.8, 0.891250938133746, 1],
    [3, 7, 0.999, 0.0248801928451155, 0.936057578402942],
  ])(
    'of %i in %i at %d matches R binom.test(successes, n, conf.level = confidence)',
    (successes, n, confidence, low, high) => {
      const interval = known(clopperPearsonInterval(successes, n, confidence));
      expect(interval.low).toBeCloseTo(low, 12);
      expect(interval.high).toBeCloseTo(high, 12);
    },
  );

  it('leaves out at most half of what is left over on either side', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 60 }), (yes, no) => {
        const n = yes + no;
        const { high } = known(clopperPearsonInterval(yes, n, 0.9));
        const atMost = listOf(yes + 1, (k) => binomialProbability(k, n, high));
        expect(atMost.reduce((a, b) => a + b)).toBeCloseTo(0.05, 10);
      }),
    );
  });
});
