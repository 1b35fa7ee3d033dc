import { adjustedWaldIntervalOf, scoreIntervalOf, waldIntervalOf } from '#metrics/intervals.ts';
import { criticalValue } from '#metrics/normal.ts';
import { type IntervalMethod, npsCoverage } from '#metrics/nps-coverage.ts';
import type { Demonstration } from '../demonstration.ts';

/** Customers whose score is +85. */
const truth = { promoters: 0.88, detractors: 0.03 };
const z = criticalValue(0.95);

/** How often the textbook’s 95 % interval holds a high score, beside intervals that keep their word. */
export const demonstration: Demonstration = {
  control: { from: 5, to: 100, step: 5, start: 20 },
  scale: { low: 0, high: 1 },
  show(n, { say, share }) {
    const covers = (method: IntervalMethod): number => npsCoverage(method, n, truth, z);
    const [wrong, right] = [covers(waldIntervalOf), covers(scoreIntervalOf)];
    return {
      texts: {
        wrong: share(wrong, 1),
        right: share(right, 1),
        result: say('result', {
          misses: share(1 - wrong, 1),
          adjusted: share(covers(adjustedWaldIntervalOf), 1),
        }),
      },
      bands: { wrong: { low: 0, high: wrong }, right: { low: 0, high: right } },
    };
  },
};
