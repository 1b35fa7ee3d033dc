import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoveryBreakEvenCost, recoveryBreakEvenProbability } from '#metrics/recovery.ts';

describe('recoveryBreakEvenCost', () => {
  it.each([
    [0.25, 160, 40],
    [0.1, 220, 22],
    [1, 60, 60],
    [0, 160, 0],
    [0.5, 0, 0],
    [0.333, 270, 89.91],
    [0.075, 1600, 120],
    [0.9, 45.5, 40.95],
    [0.02, 12345.67, 246.9134],
    [0.15, 1e6, 150000],
  ])('of %d and %d matches R churnPrevented * lifetimeValue', (churn, value, cost) => {
    expect(recoveryBreakEvenCost(churn, value)).toBeCloseTo(cost, 10);
  });

  it('words its errors in full', () => {
    expect(() => recoveryBreakEvenCost(25, 160)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: recoveryBreakEvenCost: churnPrevented must be from 0 to 1, got 25]`,
    );
    expect(() => recoveryBreakEvenCost(0.25, -1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: recoveryBreakEvenCost: lifetimeValue must be a finite number ≥ 0, got -1]`,
    );
  });
});

describe('recoveryBreakEvenProbability', () => {
  it.each([
    [12, 160, 0.075],
    [40, 160, 0.25],
    [0.01, 160, 6.25e-5],
    [99.99, 100, 0.9999],
    [160, 160, 1],
    [1, 3, 0.333333333333333],
    [33, 220, 0.15],
    [7.5, 270, 0.0277777777777778],
    [45, 60, 0.75],
    [250, 1e6, 0.00025],
  ])('of %d and %d matches R cost / lifetimeValue', (cost, value, probability) => {
    expect(recoveryBreakEvenProbability(cost, value)).toBeCloseTo(probability, 14);
  });

  it('is where the cost breaks even', () => {
    const money = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(money, money, (a, b) => {
        const [cost, value] = [Math.min(a, b), Math.max(a, b)];
        const probability = recoveryBreakEvenProbability(cost, value) ?? Number.NaN;
        expect(recoveryBreakEvenCost(probability, value)).toBeCloseTo(cost, 6);
      }),
    );
  });

  it('is 0 when help costs nothing, also for a customer worth nothing', () => {
    expect(recoveryBreakEvenProbability(0, 160)).toBe(0);
    expect(recoveryBreakEvenProbability(0, 0)).toBe(0);
  });

  it('is no result when help costs more than the customer is worth', () => {
    expect(recoveryBreakEvenProbability(161, 160)).toBeUndefined();
    expect(recoveryBreakEvenProbability(160, 160)).toBe(1);
    expect(recoveryBreakEvenProbability(1, 0)).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => recoveryBreakEvenProbability(-1, 160)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: recoveryBreakEvenProbability: cost must be a finite number ≥ 0, got -1]`,
    );
    expect(() => recoveryBreakEvenProbability(1, Number.NaN)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: recoveryBreakEvenProbability: lifetimeValue must be a finite number ≥ 0, got NaN]`,
    );
  });
});
