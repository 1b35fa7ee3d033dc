import { criticalValue } from '#metrics/normal.ts';
import { npsStandardError } from '#metrics/nps.ts';
import { counted } from '../counted.ts';
import type { Demonstration } from '../demonstration.ts';

const n = 400;
const z = criticalValue(0.95);

/** A margin that takes promoters and detractors for answers of different people. */
export const demonstration: Demonstration = {
  control: { from: 0, to: 95, step: 5, start: 20 },
  scale: { low: -10, high: 10 },
  show(passives, { say, number, share }) {
    // Three promoters for each detractor, whatever the passives leave.
    const detractors = 100 - passives;
    const promoters = 3 * detractors;
    const error = npsStandardError(counted(promoters, n - promoters - detractors, detractors)) ?? 0;
    const [right, wrong] = [z * error, z * errorOfStrangers(promoters / n, detractors / n)];
    return {
      texts: {
        wrong: `±${number(wrong)}`,
        right: `±${number(right)}`,
        result: say('result', { lost: share(1 - wrong / right) }),
      },
      bands: { wrong: { low: -wrong, high: wrong }, right: { low: -right, high: right } },
    };
  },
};

/** The wrong way: both variances added, as though one person could be promoter and detractor. */
function errorOfStrangers(p: number, d: number): number {
  return 100 * Math.sqrt((p * (1 - p) + d * (1 - d)) / n);
}
