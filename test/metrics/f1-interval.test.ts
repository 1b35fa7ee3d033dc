import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConfusionTable, f1 } from '#metrics/confusion-table.ts';
import { f1Interval } from '#metrics/f1-interval.ts';
import { known } from './known.ts';

const tableOf = (tp: number, fp: number, fn: number, up = 0): ConfusionTable => ({
  truePositives: tp,
  falsePositives: fp,
  falseNegatives: fn,
  trueNegatives: 0,
  undecidedPositives: up,
  undecidedNegatives: 0,
});

describe('f1Interval', () => {
  it.each([
    [18, 22, 6, 0.417636705289063, 0.697434622230015],
    [6, 4, 2, 0.404825845446567, 0.85466789418219],
    [100, 25, 60, 0.638189160511926, 0.758380126085961],
    [1, 1, 11, 0.0270499759206402, 0.4997819161599386],
  ])(
    'of %i, %i, %i matches R 2h / (1 + h) of prop.test(tp, tp + fp + fn, correct = FALSE)',
    (tp, fp, fn, low, high) => {
      const interval = known(f1Interval(tableOf(tp, fp, fn), 0.95));
      expect(interval.low).toBeCloseTo(low, 12);
      expect(interval.high).toBeCloseTo(high, 12);
    },
  );

  it('counts undecided cases that were one as missed', () => {
    expect(f1Interval(tableOf(6, 4, 1, 1), 0.95)).toEqual(f1Interval(tableOf(6, 4, 2), 0.95));
  });

  it('holds the F1, within 0 and 1', () => {
    const count = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(count, count, count, (tp, fp, fn) => {
        fc.pre(tp + fp + fn > 0);
        const table = tableOf(tp, fp, fn);
        const { low, high } = known(f1Interval(table, 0.9));
        const value = known(f1(table));
        expect(low >= 0 && low <= value + 1e-12 && value <= high + 1e-12 && high <= 1).toBe(true);
      }),
    );
  });

  it('has no result without cases, and refuses counts that cannot be', () => {
    expect(f1Interval(tableOf(0, 0, 0), 0.95)).toBeUndefined();
    expect(() => f1Interval(tableOf(-1, 0, 0), 0.95)).toThrow(RangeError);
    expect(() => f1Interval(tableOf(1, 0, 0), 1)).toThrow(RangeError);
  });
});
