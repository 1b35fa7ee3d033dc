import { describe, expect, it } from 'vitest';
import {
  type Interval,
  npsAdjustedWaldInterval,
  npsScoreInterval,
  npsWaldInterval,
} from '#metrics/intervals.ts';

/** Promoters, passives, detractors, confidence, low, high. */
type Case = [number, number, number, number, number, number];

function counted(promoters: number, passives: number, detractors: number): number[] {
  return [0, 0, 0, detractors, 0, 0, 0, passives, 0, 0, promoters];
}

function bounds(interval: Interval | undefined): Interval {
  if (interval === undefined) throw new Error('Expected an interval.');
  return interval;
}

describe('npsScoreInterval', () => {
  // The likelihood of the trinomial is maximised numerically under p − d = Δ, without Tango’s formula.
  it.each<Case>([
    [0, 1, 0, 0.95, -79.34506856, 79.34506856],
    [1, 0, 0, 0.95, -58.69013712, 100],
    [0, 0, 1, 0.95, -100, 58.69013712],
    [5, 0, 0, 0.95, 13.10350704, 100],
    [0, 0, 5, 0.95, -100, -13.10350704],
    [0, 5, 0, 0.95, -43.44824648, 43.44824648],
    [2, 1, 2, 0.95, -62.07583864, 62.07583864],
    [3, 1, 1, 0.95, -34.92818644, 82.64209637],
    [17, 2, 1, 0.95, 43.9633121, 93.14751255],
    [20, 0, 0, 0.95, 67.77496839, 100],
    [0, 0, 20, 0.95, -100, -67.77496839],
    [0, 20, 0, 0.95, -16.11251581, 16.11251581],
    [10, 0, 10, 0.95, -40.14039836, 40.14039836],
    [12, 9, 9, 0.95, -19.61591465, 37.76201802],
    [40, 100, 20, 0.95, 3.086453313, 21.80642442],
    [433, 447, 120, 0.95, 27.05739727, 35.41981719],
    [1, 999, 0, 0.95, -0.2830585244, 0.5642558598],
    [17, 2, 1, 0.9, 51.43277842, 91.94891292],
    [3, 1, 1, 0.99, -51.04901213, 87.75026955],
    [12, 9, 9, 0.8, -9.557588608, 28.72860994],
    [0, 20, 0, 0.99, -24.91054011, 24.91054011],
  ])(
    'of %i promoters, %i passives, %i detractors at %f matches SciPy brentq on the constrained likelihood',
    (promoters, passives, detractors, confidence, low, high) => {
      const interval = npsScoreInterval(counted(promoters, passives, detractors), confidence);
      expect(bounds(interval).low).toBeCloseTo(low, 6);
      expect(bounds(interval).high).toBeCloseTo(high, 6);
    },
  );

  // The quartic of Yang, Sun & Hardin (2012), doi:10.1002/sim.5561, whose roots are Tango’s limits.
  it.each<Case>([
    [40, 100, 20, 0.95, 3.08645331331, 21.80642441668],
    [17, 2, 1, 0.95, 43.9633120991, 93.147512548],
    [3, 1, 1, 0.95, -34.9281864386, 82.6420963708],
    [12, 9, 9, 0.95, -19.61591465369, 37.76201802019],
    [433, 447, 120, 0.95, 27.0573972666, 35.4198171937],
  ])(
    'of %i promoters, %i passives, %i detractors at %f matches R polyroot on the quartic',
    (promoters, passives, detractors, confidence, low, high) => {
      const interval = npsScoreInterval(counted(promoters, passives, detractors), confidence);
      expect(bounds(interval).low).toBeCloseTo(low, 8);
      expect(bounds(interval).high).toBeCloseTo(high, 8);
    },
  );

  it('of a billion detractors matches R -100 * (n - qnorm(0.975)^2) / (n + qnorm(0.975)^2)', () => {
    const { high } = bounds(npsScoreInterval(counted(0, 0, 1e9), 0.95));
    expect(high).toBeCloseTo(-99.99999923170824, 10);
  });

  it('ends exactly at the bound when all are alike', () => {
    expect(bounds(npsScoreInterval(counted(7, 0, 0), 0.95)).high).toBe(100);
    expect(bounds(npsScoreInterval(counted(0, 0, 7), 0.95)).low).toBe(-100);
  });
});

describe('npsWaldInterval', () => {
  it.each<Case>([
    [3, 1, 1, 0.95, -30.1218032461, 110.121803246],
    [17, 2, 1, 0.95, 57.6529723075, 102.347027693],
    [10, 0, 10, 0.95, -43.8261270288, 43.8261270288],
    [5, 10, 5, 0.95, -30.9897516152, 30.9897516152],
    [12, 9, 9, 0.95, -19.7243255392, 39.7243255392],
    [40, 100, 20, 0.95, 3.211148269, 21.788851731],
    [433, 447, 120, 0.95, 27.1191115195, 35.4808884805],
    [1, 999, 0, 0.95, -0.095898375743, 0.295898375743],
    [7, 2, 1, 0.95, 18.8874486184, 101.112551382],
    [7, 2, 1, 0.9, 25.4972592422, 94.5027407578],
    [1, 1, 1, 0.95, -92.39358829, 92.39358829],
    [0, 0, 4, 0.95, -100, -100],
  ])(
    'of %i promoters, %i passives, %i detractors at %f matches R 100 * (mean(x) ± qnorm * sqrt(mean((x - mean(x))^2) / n))',
    (promoters, passives, detractors, confidence, low, high) => {
      const interval = npsWaldInterval(counted(promoters, passives, detractors), confidence);
      expect(bounds(interval).low).toBeCloseTo(low, 8);
      expect(bounds(interval).high).toBeCloseTo(high, 8);
    },
  );

  it('has no width when all are alike, which is its fault', () => {
    expect(npsWaldInterval(counted(1, 0, 0), 0.95)).toEqual({ low: 100, high: 100 });
    expect(npsWaldInterval(counted(0, 9, 0), 0.95)).toEqual({ low: 0, high: 0 });
  });
});

describe('npsAdjustedWaldInterval', () => {
  it.each<Case>([
    [3, 1, 1, 0.95, -29.782658786, 79.782658786],
    [17, 2, 1, 0.95, 44.9121079352, 94.2183268474],
    [10, 0, 10, 0.95, -39.5129527338, 39.5129527338],
    [5, 10, 5, 0.95, -28.8980923874, 28.8980923874],
    [12, 9, 9, 0.95, -18.9103293833, 37.0921475651],
    [40, 100, 20, 0.95, 3.03028327887, 21.5095940217],
    [433, 447, 120, 0.95, 27.0297929437, 35.3829687711],
    [1, 999, 0, 0.95, -0.209208091594, 0.408609886211],
    [7, 2, 1, 0.95, 7.0394086556, 85.2682836521],
    [7, 2, 1, 0.9, 13.3279754273, 78.9797168804],
    [1, 0, 0, 0.95, -48.4986494203, 98.4986494203],
    [0, 0, 1, 0.95, -98.4986494203, 48.4986494203],
    [0, 1, 0, 0.95, -60.0113959544, 60.0113959544],
  ])(
    'of %i promoters, %i passives, %i detractors at %f matches R weighted.mean(c(1, 0, -1), w) with ¾, 1½ and ¾ more',
    (promoters, passives, detractors, confidence, low, high) => {
      const counts = counted(promoters, passives, detractors);
      const interval = npsAdjustedWaldInterval(counts, confidence);
      expect(bounds(interval).low).toBeCloseTo(low, 8);
      expect(bounds(interval).high).toBeCloseTo(high, 8);
    },
  );

  it('stops at 100 and −100, where R gives 104.229699453', () => {
    const { low, high } = bounds(npsAdjustedWaldInterval(counted(20, 0, 0), 0.95));
    expect(low).toBeCloseTo(69.6833440254, 8);
    expect(high).toBe(100);
    expect(bounds(npsAdjustedWaldInterval(counted(0, 0, 20), 0.95)).low).toBe(-100);
  });
});
