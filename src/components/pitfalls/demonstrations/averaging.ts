import { nps, type ScoreCounts } from '#metrics/nps.ts';
import { pooledCounts } from '#metrics/pooled-counts.ts';
import { counted } from '../counted.ts';
import { type Demonstration, fromZero } from '../demonstration.ts';

/** Shop and telephone last year: 4,000 answers at +60 and 1,000 at +10. */
const before = [counted(2640, 1120, 240), counted(380, 340, 280)];

/** Departments’ scores averaged, while the answers move from one department to the other. */
export const demonstration: Demonstration = {
  control: { from: 5, to: 95, step: 5, start: 50 },
  scale: { low: -50, high: 50 },
  show(phone, { say, signed }) {
    // Of 5,000 answers; the shop is at +62 this year, the telephone at +14.
    const shop = 100 - phone;
    const now = [
      counted(34 * shop, 13 * shop, 3 * shop),
      counted(20 * phone, 17 * phone, 13 * phone),
    ];
    const [averages, totals] = [
      [averageOf(before), averageOf(now)],
      [totalOf(before), totalOf(now)],
    ] as const;
    const [wrong, right] = [averages[1] - averages[0], totals[1] - totals[0]];
    return {
      texts: {
        wrong: signed(wrong),
        right: signed(right),
        result: say('result', {
          averageBefore: signed(averages[0]),
          averageNow: signed(averages[1]),
          totalBefore: signed(totals[0]),
          totalNow: signed(totals[1]),
        }),
      },
      bands: { wrong: fromZero(wrong), right: fromZero(right) },
    };
  },
};

function totalOf(groups: readonly ScoreCounts[]): number {
  return nps(pooledCounts(groups)) ?? Number.NaN;
}

/** The wrong way: every department counts alike, whether forty answered or four thousand. */
function averageOf(groups: readonly ScoreCounts[]): number {
  const scores = groups.map((counts) => nps(counts) ?? Number.NaN);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
