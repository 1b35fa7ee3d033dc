import { npsOf } from '../counted.ts';
import { type Demonstration, fromZero } from '../demonstration.ts';

/** A thousand customers, as they would answer if nobody stood beside them. */
const [promoters, passives, detractors] = [400, 400, 200];
/** How many of each come back, in per cent. */
const back = { promoters: 80, passives: 50, detractors: 20 };

/** Scores that were begged for: the number moves, the customers do not. */
export const demonstration: Demonstration = {
  control: { from: 0, to: 100, step: 5, start: 60 },
  scale: { low: -100, high: 100 },
  show(yielding, { say, signed, number }) {
    const asked = (passives * yielding) / 100;
    const wrong = npsOf(promoters + asked, passives - asked, detractors);
    const right = npsOf(promoters, passives, detractors);
    const returning =
      (promoters * back.promoters + passives * back.passives + detractors * back.detractors) /
      (promoters + passives + detractors);
    return {
      texts: {
        wrong: signed(wrong),
        right: signed(right),
        result: say('result', { gained: number(wrong - right, 0), back: number(returning, 0) }),
      },
      bands: { wrong: fromZero(wrong), right: fromZero(right) },
    };
  },
};
