import { npsOf } from '../counted.ts';
import { type Demonstration, fromZero } from '../demonstration.ts';

/** A thousand customers on last year’s list, at +20. */
const [promoters, passives, detractors] = [400, 400, 200];

/** Only those who stayed are asked, and the unhappy did not all stay. */
export const demonstration: Demonstration = {
  control: { from: 0, to: 100, step: 5, start: 50 },
  scale: { low: -100, high: 100 },
  show(leaving, { say, signed, plain }) {
    const gone = (detractors * leaving) / 100;
    const wrong = npsOf(promoters, passives, detractors - gone);
    const right = npsOf(promoters, passives, detractors);
    return {
      texts: {
        wrong: signed(wrong),
        right: signed(right),
        result: say('result', { gained: signed(wrong - right), gone: plain(gone) }),
      },
      bands: { wrong: fromZero(wrong), right: fromZero(right) },
    };
  },
};
