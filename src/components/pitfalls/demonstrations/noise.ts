import { npsNoise } from '#metrics/nps-noise.ts';
import type { Demonstration } from '../demonstration.ts';

const truth = { promoters: 0.45, detractors: 0.2 };
const options = { draws: 1000, seed: 1, threshold: 5, confidence: 0.95 };

/** Two quarters between which nothing has changed, and how often one would say that it has. */
export const demonstration: Demonstration = {
  control: { from: 20, to: 1000, step: 20, start: 100 },
  scale: { low: 0, high: options.draws },
  show(n, { say, signed, plain, between }) {
    const { moved, alarms, first } = npsNoise(n, truth, options);
    return {
      texts: {
        wrong: plain(moved),
        right: plain(alarms),
        result: say('result', {
          first: signed(first.difference),
          interval: between(first, signed),
        }),
      },
      bands: { wrong: { low: 0, high: moved }, right: { low: 0, high: alarms } },
    };
  },
};
