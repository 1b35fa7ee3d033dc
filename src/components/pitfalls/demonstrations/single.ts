import { npsScoreInterval } from '#metrics/intervals.ts';
import { counted, npsOf } from '../counted.ts';
import type { Demonstration } from '../demonstration.ts';

/** A score from a single answer, or a few that are all tens. */
export const demonstration: Demonstration = {
  control: { from: 1, to: 100, step: 1, start: 1 },
  scale: { low: -100, high: 100 },
  show(n, { say, signed, between }) {
    const score = npsOf(n, 0, 0);
    const interval = npsScoreInterval(counted(n, 0, 0), 0.95) ?? { low: -100, high: 100 };
    return {
      texts: {
        wrong: signed(score),
        right: between(interval, signed),
        result: say('result', { low: signed(interval.low) }),
      },
      bands: { wrong: { low: score, high: score }, right: interval },
    };
  },
};
