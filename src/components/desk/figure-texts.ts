import { formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { DeskSaying } from '#i18n/words/desk/desk.ts';
import { type ConfusionTable, f1, precision, recall } from '#metrics/confusion-table.ts';
import { f1Interval } from '#metrics/f1-interval.ts';
import type { Proportion } from '#metrics/proportion.ts';
import { wilsonInterval } from '#metrics/wilson-interval.ts';
import type { RoundFigures } from './round-figures.ts';

/** Says a sentence of the desk with its `{names}` filled in. */
export type Say = (name: DeskSaying, values?: Readonly<Record<string, string>>) => string;

const confidence = 0.95;
const fewest = 10;

/** The results of a round as texts, by the name of the place where they stand. */
export function figureTexts(
  { table, waits, median, misses }: RoundFigures,
  locale: Locale,
  say: Say,
): Readonly<Record<string, string>> {
  const number = (value: number): string => formatNumber(locale, value, value % 1 === 0 ? 0 : 1);
  const missed = number(misses.length);
  return {
    ...Object.fromEntries(
      Object.entries(table).map(([name, count]: [string, number]) => [name, number(count)]),
    ),
    precision: shareText(precision(table), locale, say),
    recall: shareText(recall(table), locale, say),
    f1: f1Text(table, locale, say),
    median:
      median === undefined
        ? say('unnoticed', { missed })
        : say('noticed', { median: number(median), list: waits.map(number).join(', '), missed }),
  };
}

function shareText(share: Proportion | undefined, locale: Locale, say: Say): string {
  const around = share && wilsonInterval(share.successes, share.n, confidence);
  if (!share || !around) return say('nothing');
  return say(share.n < fewest ? 'few' : 'many', {
    count: formatNumber(locale, share.successes),
    n: formatNumber(locale, share.n),
    share: formatShare(locale, share.share),
    low: formatShare(locale, around.low),
    high: formatShare(locale, around.high),
  });
}

/** The interval alone where there are too few cases for a score. */
function f1Text(table: ConfusionTable, locale: Locale, say: Say): string {
  const [score, around] = [f1(table), f1Interval(table, confidence)];
  if (score === undefined || !around) return say('nothing');
  const { truePositives, falsePositives, falseNegatives, undecidedPositives } = table;
  const n = truePositives + falsePositives + falseNegatives + undecidedPositives;
  const shown = [around.low, around.high].map((end) => formatNumber(locale, end, 2)).join('–');
  return n < fewest ? shown : `${shown}; ${formatNumber(locale, score, 2)}`;
}

/** Places, from 0, as readers count them. */
export function numbered(places: readonly number[], say: Say): string {
  return places.map((at) => at + 1).join(', ') || say('none');
}
