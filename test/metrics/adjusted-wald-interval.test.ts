import { describe, expect, it } from 'vitest';
import { adjustedWaldInterval } from '#metrics/adjusted-wald-interval.ts';
import { known } from './known.ts';

describe('adjustedWaldInterval', () => {
  it.each([
    [8, 10, 0.95, 0.477646871335902, 0.950924557235526],
    [0, 10, 0.95, 0, 0.326156802419226],
    [10, 10, 0.95, 0.673843197580774, 1],
    [1, 1, 0.95, 0.170593405507882, 1],
    [1, 10, 0.95, 0, 0.42922361728078],
    [0, 1, 0.95, 0, 0.829406594492118],
    [34, 40, 0.95, 0.704218438490418, 0.932145197873219],
    [5, 20, 0.9, 0.139056356533085, 0.444276976800248],
    [81, 263, 0.95, 0.25534401840247, 0.366378828039478],
    [15, 148, 0.95, 0.0617379142875967, 0.161946296238719],
    [450, 1000, 0.99, 0.409755094703096, 0.490643311671406],
    [1, 1000, 0.95, 0, 0.00636422466077329],
    [999, 1000, 0.95, 0.993635775339227, 1],
    [20, 20, 0.8, 0.844365457388849, 0.988967875944484],
    [3, 7, 0.999, 0, 0.948556913575312],
  ])(
    'of %i in %i at %d matches R p + c(-1, 1) * qnorm((1 + confidence) / 2) * sqrt(p * (1 - p) / (n + 4)) with p <- (successes + 2) / (n + 4)',
    (successes, n, confidence, low, high) => {
      const interval = known(adjustedWaldInterval(successes, n, confidence));
      expect(interval.low).toBeCloseTo(low, 13);
      expect(interval.high).toBeCloseTo(high, 13);
    },
  );

  it('stops at 1, where R gives 1.040208', () => {
    expect(known(adjustedWaldInterval(10, 10, 0.95)).high).toBe(1);
  });
});
