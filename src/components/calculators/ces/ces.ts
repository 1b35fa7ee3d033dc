import { cesMeanInterval, cesShareInterval, ces as effort } from '#metrics/ces.ts';
import { cesFields } from '#model/calculators/ces.ts';
import type { Calculator } from '../form/calculator.ts';
import { ratingRows, showRatings } from '../ratings/shown-ratings.ts';

/** How easy it was made for customers: the mean, and the share of 5 to 7, each with its interval. */
export const ces: Calculator<typeof cesFields> = {
  kind: 'ces',
  fields: cesFields,
  results: [['mean', 'meanInterval'], ['share', 'shareInterval'], ['n']],
  show({ counts, confidence }, write) {
    const found = effort(counts);
    const rated = {
      n: found?.n ?? 0,
      share: found?.share,
      shareInterval: cesShareInterval(counts, confidence / 100),
      mean: found?.mean,
      meanInterval: cesMeanInterval(counts, confidence / 100),
    };
    return showRatings(rated, confidence, write);
  },
  rows: ({ counts }, write) => ratingRows(counts, write),
};
