import type { CsvTable } from '#i18n/csv.ts';
import type { Interval } from '#metrics/intervals.ts';
import type { RatingCounts } from '#metrics/ratings.ts';
import { reportingOf } from '#metrics/reporting.ts';
import { adviceOn } from '../form/advice.ts';
import type { Shown } from '../form/calculator.ts';
import type { Writer } from '../form/writer.ts';

/** What answers on a scale from 1 come to, unrounded; undefined where they do not say. */
export interface Rated {
  readonly n: number;
  readonly share: number | undefined;
  readonly shareInterval: Interval | undefined;
  readonly mean: number | undefined;
  readonly meanInterval: Interval | undefined;
}

/**
 * The share and the mean of answers, each with its interval; no score below ten.
 *
 * @param confidence - In per cent.
 */
export function showRatings(rated: Rated, confidence: number, write: Writer): Shown {
  const { n } = rated;
  const interval = write.say('interval', { confidence: write.plain(confidence) });
  const score = (text: string): string => (n < 10 ? write.number(undefined) : text);
  const mean = (value: number | undefined): string => write.number(value, 2);
  return {
    texts: {
      share: score(write.share(rated.share)),
      shareInterval: write.between(rated.shareInterval, write.share),
      'shareInterval-label': interval,
      mean: score(mean(rated.mean)),
      meanInterval: write.between(rated.meanInterval, mean),
      'meanInterval-label': interval,
      n: write.plain(n),
      advice: [adviceOn(n, write), whyNoInterval(rated, write)].join(' ').trim(),
    },
    reporting: reportingOf(n),
  };
}

/** Why the mean has no interval, when it has none. */
function whyNoInterval({ n, meanInterval }: Rated, { say }: Writer): string {
  if (n === 0 || meanInterval !== undefined) return '';
  return say(n === 1 ? 'one-varies' : 'alike');
}

/** How many gave each score, as a table. */
export function ratingRows(counts: RatingCounts, { say }: Writer): CsvTable {
  return [[say('score'), say('count')], ...counts.map((count, index) => [index + 1, count])];
}
