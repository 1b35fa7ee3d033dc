import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrestiCoullInterval } from '#metrics/agresti-coull-interval.ts';
import { wilsonInterval } from '#metrics/wilson-interval.ts';
import { known } from './known.ts';

describe('agrestiCoullInterval', () => {
  it.each([
    [8, 10, 0.95, 0.479367590566151, 0.954112729516116],
    [0, 10, 0.95, 0, 0.320887305750546],
    [10, 10, 0.95, 0.679112694249454, 1],
    [1, 1, 0.95, 0.167499485479413, 1],
    [1, 10, 0.95, 0, 0.425967737394832],
    [0, 1, 0.95, 0, 0.832500514520587],
    [34, 40, 0.95, 0.705445018741333, 0.933219860420567],
    [5, 20, 0.9, 0.124834058662008, 0.434744860018474],
    [81, 263, 0.95, 0.255220665189997, 0.366277431671078],
    [15, 148, 0.95, 0.0613859749287973, 0.161487666325247],
    [450, 1000, 0.99, 0.409937358317342, 0.490721758172999],
    [1, 1000, 0.95, 0, 0.00624148274332887],
    [999, 1000, 0.95, 0.993758517256671, 1],
    [20, 20, 0.8, 0.909424185034944, 1],
    [3, 7, 0.999, 0.082903845019665, 0.861003248611231],
  ])(
    'of %i in %i at %d matches R p + c(-1, 1) * z * sqrt(p * (1 - p) / (n + z^2)) with z <- qnorm((1 + confidence) / 2), p <- (successes + z^2 / 2) / (n + z^2)',
    (successes, n, confidence, low, high) => {
      const interval = known(agrestiCoullInterval(successes, n, confidence));
      expect(interval.low).toBeCloseTo(low, 13);
      expect(interval.high).toBeCloseTo(high, 13);
    },
  );

  it('contains the Wilson interval', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 500 }), (yes, no) => {
        const own = known(agrestiCoullInterval(yes, yes + no, 0.95));
        const wilson = known(wilsonInterval(yes, yes + no, 0.95));
        expect(own.low).toBeLessThanOrEqual(wilson.low + 1e-12);
        expect(own.high).toBeGreaterThanOrEqual(wilson.high - 1e-12);
      }),
    );
  });
});
