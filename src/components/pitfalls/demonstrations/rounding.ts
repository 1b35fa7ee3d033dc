import { nps, npsShares, type ScoreCounts } from '#metrics/nps.ts';
import { roundHalfAway } from '#metrics/rounding.ts';
import { counted } from '../counted.ts';
import { type Demonstration, fromZero } from '../demonstration.ts';

/** Two months with 84 answers each, at +30.95 and +32.14. */
const [last, latest] = [counted(34, 42, 8), counted(40, 31, 13)];

/** Percentages rounded before they are subtracted, twice. */
export const demonstration: Demonstration = {
  control: { from: 0, to: 3, step: 1, start: 0 },
  scale: { low: 0, high: 4 },
  show(decimals, { say, signed, number }) {
    const wrong = roundedFirst(latest, decimals) - roundedFirst(last, decimals);
    const right = (nps(latest) ?? Number.NaN) - (nps(last) ?? Number.NaN);
    const error = Math.abs(wrong - right);
    return {
      texts: {
        wrong: signed(wrong, decimals),
        right: signed(right, decimals),
        result: say('result', { error: number(error, 2) }),
      },
      bands: { wrong: fromZero(wrong), right: fromZero(right) },
    };
  },
};

/** The wrong way: each percentage rounded, then one taken from the other. */
function roundedFirst(counts: ScoreCounts, decimals: number): number {
  const { n, promoters, detractors } = npsShares(counts);
  const percent = (people: number): number => roundHalfAway((100 * people) / n, decimals);
  return percent(promoters) - percent(detractors);
}
