import { csatInterval, csatMeanInterval, csat as satisfaction } from '#metrics/csat.ts';
import { csatFields } from '#model/calculators/csat.ts';
import type { Calculator } from '../form/calculator.ts';
import { ratingRows, showRatings } from '../ratings/shown-ratings.ts';

/** How satisfied customers are: the share of 4 and 5, and the mean, each with its interval. */
export const csat: Calculator<typeof csatFields> = {
  kind: 'csat',
  fields: csatFields,
  results: [['share', 'shareInterval'], ['mean', 'meanInterval'], ['n']],
  show({ counts, confidence }, write) {
    const found = satisfaction(counts);
    const rated = {
      n: found?.n ?? 0,
      share: found?.share,
      shareInterval: csatInterval(counts, confidence / 100),
      mean: found?.mean,
      meanInterval: csatMeanInterval(counts, confidence / 100),
    };
    return showRatings(rated, confidence, write);
  },
  rows: ({ counts }, write) => ratingRows(counts, write),
};
