import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '#metrics/quantile.ts';
import { known } from './known.ts';

describe('quantile', () => {
  it.each<[number[], number, number]>([
    [[4, 1, 2, 30], 0.9, 22.2],
    [[1, 2, 2, 3, 48], 0.95, 39],
    [[7], 0.5, 7],
    [[0, 0], 0.3, 0],
    [[5, 3], 0.25, 3.5],
    [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.95, 95.5],
    [[1.5, -2, 8, 0.25, 3], 0.1, -1.1],
    [
      [
        0, 13, 26, 2, 15, 28, 4, 17, 30, 6, 19, 32, 8, 21, 34, 10, 23, 36, 12, 25, 1, 14, 27, 3, 16,
        29, 5, 18, 31, 7, 20, 33, 9, 22, 35, 11, 24,
      ],
      0.9,
      32.4,
    ],
    [[2, 2, 2, 9], 0.5, 2],
    [[0.1, 0.2, 0.3], 1, 0.3],
    [[1.5, -2, 8, 0.25, 3], 0, -2],
    [[1.5, -2, 8, 0.25, 3], 0.05, -1.55],
    [[1.5, -2, 8, 0.25, 3], 0.5, 1.5],
    [[1.5, -2, 8, 0.25, 3], 1, 8],
  ])('of %j at %d matches R quantile(values, p, type = 7)', (values, p, expected) => {
    expect(known(quantile(values, p))).toBeCloseTo(expected, 12);
  });

  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('is the smallest at 0, the largest at 1, and between them otherwise', () => {
    fc.assert(
      fc.property(values, share, (list, p) => {
        expect(quantile(list, 0)).toBe(Math.min(...list) + 0);
        expect(quantile(list, 1)).toBe(Math.max(...list) + 0);
        expect(known(quantile(list, p))).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
        expect(known(quantile(list, p))).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
      }),
    );
  });

  it('never falls as p grows', () => {
    fc.assert(
      fc.property(values, share, share, (list, p, q) => {
        const low = known(quantile(list, Math.min(p, q)));
        expect(low).toBeLessThanOrEqual(known(quantile(list, Math.max(p, q))) + 1e-9);
      }),
    );
  });

  it('sorts by size, not by spelling, and leaves the list as it was', () => {
    const list = [10, 9, 100];
    expect(quantile(list, 0.5)).toBe(10);
    expect(list).toEqual([10, 9, 100]);
  });

  it('takes typed arrays, and a single value', () => {
    expect(quantile(Uint8Array.of(4, 1, 2), 0.5)).toBe(2);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('is no result when there are no values', () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => quantile([1, 2], 95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: quantile: p must be from 0 to 1, got 95]`,
    );
    expect(() => quantile([1, Number.NaN], 0.5)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: quantile: values[1] must be a finite number, got NaN]`,
    );
    const sparse = [1, 2, 3];
    delete sparse[1];
    expect(() => quantile(sparse, 0.5)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: quantile: values[1] must be a finite number, got undefined]`,
    );
  });
});
