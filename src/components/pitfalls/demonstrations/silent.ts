import { npsScoreInterval } from '#metrics/intervals.ts';
import { counted, npsOf } from '../counted.ts';
import { type Demonstration, fromZero } from '../demonstration.ts';

/** All two thousand customers: +20. */
const everybody = [900, 600, 500] as const;

/** The unhappy answer less often than the others: four in ten of those do. */
export const demonstration: Demonstration = {
  control: { from: 0, to: 100, step: 5, start: 10 },
  scale: { low: -100, high: 100 },
  show(replying, { say, signed, plain, between }) {
    const [promoters, passives, detractors] = everybody;
    const replies = [0.4 * promoters, 0.4 * passives, (detractors * replying) / 100] as const;
    const [wrong, right] = [npsOf(...replies), npsOf(...everybody)];
    const interval = npsScoreInterval(counted(...replies), 0.95);
    return {
      texts: {
        wrong: signed(wrong),
        right: signed(right),
        result: say('result', {
          n: plain(replies[0] + replies[1] + replies[2]),
          interval: between(interval, signed),
        }),
      },
      bands: { wrong: fromZero(wrong), right: fromZero(right) },
    };
  },
};
