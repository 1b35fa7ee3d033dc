import { fillTemplate } from '#client/fill-template.ts';
import { formatNps, formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { npsScoreInterval } from '#metrics/intervals.ts';
import { nps } from '#metrics/nps.ts';
import { reportingOf } from '#metrics/reporting.ts';

/** Sentences about a room’s NPS, with gaps for numbers. */
export interface NpsSentences {
  readonly nps: string;
  readonly few: string;
}

/** A room’s NPS with its 95 % interval; '' where nobody answered, and without the number below ten answers. */
export function sayNps(
  locale: Locale,
  round: string,
  counts: readonly number[],
  say: NpsSentences,
): string {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const reporting = reportingOf(n);
  const interval = n === 0 ? undefined : npsScoreInterval(counts, 0.95);
  if (interval === undefined) return '';
  return fillTemplate(reporting === 'interval-only' ? say.few : say.nps, {
    round: round.toLowerCase(),
    nps: formatNps(locale, nps(counts) ?? 0),
    low: formatNps(locale, interval.low),
    high: formatNps(locale, interval.high),
    n: formatNumber(locale, n),
  });
}

/** Each option’s share of all answers, 0 to 1; undefined where there are none. */
export function sharesOf(counts: readonly number[]): readonly number[] | undefined {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return n === 0 ? undefined : counts.map((count) => count / n);
}
