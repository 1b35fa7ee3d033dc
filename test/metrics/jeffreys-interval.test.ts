import { describe, expect, it } from 'vitest';
import { jeffreysInterval } from '#metrics/jeffreys-interval.ts';
import { known } from './known.ts';

describe('jeffreysInterval', () => {
  it.each([
    [8, 10, 0.95, 0.497225503560007, 0.955940586447369],
    [0, 10, 0.95, 0, 0.217196267509211],
    [10, 10, 0.95, 0.782803732490789, 1],
    [1, 1, 0.95, 0.146746316309575, 1],
    [1, 10, 0.95, 0.0110116737631612, 0.381314771066616],
    [0, 1, 0.95, 0, 0.853253683690425],
    [34, 40, 0.95, 0.716686640426748, 0.934874484824792],
    [5, 20, 0.9, 0.121508288401051, 0.428619858096904],
    [81, 263, 0.95, 0.254521934991023, 0.365647499174082],
    [15, 148, 0.95, 0.0604485170092964, 0.157643143478741],
    [450, 1000, 0.99, 0.409790766650556, 0.490683709949427],
    [1, 1000, 0.95, 0.00010791880468098, 0.00466445880879137],
    [999, 1000, 0.95, 0.995335541191209, 0.999892081195319],
    [20, 20, 0.8, 0.935387997207166, 1],
    [3, 7, 0.999, 0.0419093486194927, 0.908750566105445],
  ])(
    'of %i in %i at %d matches R qbeta(c(1 - confidence, 1 + confidence) / 2, successes + 0.5, n - successes + 0.5), 0 and 1 at the ends',
    (successes, n, confidence, low, high) => {
      const interval = known(jeffreysInterval(successes, n, confidence));
      expect(interval.low).toBeCloseTo(low, 12);
      expect(interval.high).toBeCloseTo(high, 12);
    },
  );
});
