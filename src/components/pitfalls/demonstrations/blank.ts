import { npsOf } from '../counted.ts';
import { type Demonstration, fromZero } from '../demonstration.ts';

/** A hundred who gave a score; ten of the detractors a 0. */
const scored = { promoters: 50, passives: 25, detractors: 25, zeros: 10 };
/** Who ticked “don’t know”, which the file has as an 11. */
const doNotKnow = 8;

/** Blanks read as zeros; zeros thrown out with the blanks; “don’t know” read as a score. */
export const demonstration: Demonstration = {
  control: { from: 0, to: 100, step: 1, start: 30 },
  scale: { low: -50, high: 50 },
  show(blanks, { say, signed, plain }) {
    const { promoters, passives, detractors, zeros } = scored;
    const wrong = npsOf(promoters, passives, detractors + blanks);
    const right = npsOf(promoters, passives, detractors);
    return {
      texts: {
        wrong: signed(wrong),
        right: signed(right),
        result: say('result', {
          noZeros: signed(npsOf(promoters, passives, detractors - zeros)),
          elevens: signed(npsOf(promoters + doNotKnow, passives, detractors)),
          blanks: plain(blanks),
        }),
      },
      bands: { wrong: fromZero(wrong), right: fromZero(right) },
    };
  },
};
