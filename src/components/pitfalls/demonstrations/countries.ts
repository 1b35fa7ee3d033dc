import { npsOf } from '../counted.ts';
import { type Demonstration, fromZero } from '../demonstration.ts';

/** How two thousand customers feel, in either country: last year +30, this year +40. */
const last = { promoters: 1000, passives: 600, detractors: 400 };
const latest = { promoters: 1100, passives: 600, detractors: 300 };

/** Two countries that feel alike and do not write alike. */
export const demonstration: Demonstration = {
  control: { from: 0, to: 100, step: 5, start: 40 },
  scale: { low: -60, high: 60 },
  show(reserved, { say, signed, number }) {
    const [open, openBefore] = [written(latest, 0), written(last, 0)];
    const [sober, soberBefore] = [written(latest, reserved), written(last, reserved)];
    const gap = open - sober;
    const [change, soberChange] = [open - openBefore, sober - soberBefore];
    return {
      texts: {
        wrong: say('gap', { gap: number(gap, 0) }),
        right: say('changes', { first: signed(change), second: signed(soberChange) }),
        result: say('result', { first: signed(open), second: signed(sober) }),
      },
      bands: { wrong: fromZero(gap), right: fromZero(change - soberChange) },
    };
  },
};

/** The score where so many in a hundred of the delighted write an 8: a ten is for what cannot be bettered. */
function written({ promoters, passives, detractors }: typeof last, reserved: number): number {
  const modest = (promoters * reserved) / 100;
  return npsOf(promoters - modest, passives + modest, detractors);
}
