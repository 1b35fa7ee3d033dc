import { type Demonstration, fromZero } from '../demonstration.ts';

/** In per cent: who is satisfied, and who comes back. */
const untroubled = { satisfied: 80, back: 80 };
const helped = { satisfied: 90, back: 80 };
const silent = { back: 40 };

/** Those helped after a failure, compared with those without one; those who said nothing are forgotten. */
export const demonstration: Demonstration = {
  control: { from: 0, to: 100, step: 5, start: 30 },
  scale: { low: -50, high: 50 },
  show(complaining, { say, signed, number }) {
    const heard = complaining / 100;
    const back = heard * helped.back + (1 - heard) * silent.back;
    const wrong = helped.satisfied - untroubled.satisfied;
    const right = back - untroubled.back;
    return {
      texts: {
        wrong: signed(wrong),
        right: signed(right),
        result: say('result', { back: number(back, 0), untroubled: number(untroubled.back, 0) }),
      },
      bands: { wrong: fromZero(wrong), right: fromZero(right) },
    };
  },
};
