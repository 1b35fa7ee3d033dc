import { describe, expect, it } from 'vitest';
import { breakEvenTurnover, hireCost, replacementCost } from '#metrics/school-cost.ts';

const newcomer = { recruiting: 500, hours: 160, hourCost: 30, weeks: 26, weeklyPay: 600 };
const experienced = { recruiting: 2500, hours: 24, hourCost: 30, weeks: 8, weeklyPay: 600 };

describe('hireCost', () => {
  // By hand: 500 + 160 · 30 + 26 · 600 / 2; 2,500 + 24 · 30 + 8 · 600 / 2.
  it('adds search, school and half the pay of ramp-up', () => {
    expect([hireCost(newcomer), hireCost(experienced)]).toEqual([13_100, 5620]);
  });

  it('is nothing where nothing is spent, and refuses what cannot be', () => {
    const none = { recruiting: 0, hours: 0, hourCost: 0, weeks: 0, weeklyPay: 0 };
    expect(hireCost(none)).toBe(0);
    expect(() => hireCost({ ...none, weeks: -1 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: hireCost: weeks must be a finite number ≥ 0, got -1]`,
    );
    expect(() => hireCost({ ...none, hours: Number.NaN })).toThrow('hours must be');
  });
});

describe('replacementCost', () => {
  // By hand: 20 · 15 % is 3 people, and 20 · 35 % is 7.
  it('is what it costs to replace those who leave', () => {
    expect(replacementCost(13_100, 20, 0.15)).toBeCloseTo(39_300, 9);
    expect(replacementCost(5620, 20, 0.35)).toBeCloseTo(39_340, 9);
    expect(replacementCost(5620, 20, 0)).toBe(0);
    expect(() => replacementCost(1, 1, -0.1)).toThrow('replacementCost: turnover must be');
  });
});

describe('breakEvenTurnover', () => {
  it('is the turnover at which both cost the same in a year', () => {
    const turnover = breakEvenTurnover(13_100, 5620, 0.35) ?? 0;
    // By hand: 5,620 · 0.35 / 13,100.
    expect(turnover).toBeCloseTo(0.150_152_671_755_725, 12);
    expect(replacementCost(13_100, 20, turnover)).toBeCloseTo(replacementCost(5620, 20, 0.35), 6);
  });

  it('does not exist where a hire costs nothing', () => {
    expect(breakEvenTurnover(0, 5620, 0.35)).toBeUndefined();
    expect(breakEvenTurnover(13_100, 0, 0.35)).toBe(0);
    expect(() => breakEvenTurnover(-1, 1, 0)).toThrow('breakEvenTurnover: cost must be');
  });
});
