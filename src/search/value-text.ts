import { scoresOf } from '#components/exhibits/scores.ts';
import { formatNps, formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { npsScoreInterval } from '#metrics/intervals.ts';
import { nps, npsShares, type ScoreCounts } from '#metrics/nps.ts';
import type { ExhibitEntry } from '#model/entries.ts';
import type { ValueName } from '#model/tags.ts';

/** The figure that `<Value>` shows, or a dash: see `components/text/Value.astro`. */
export function valueText(
  exhibit: ExhibitEntry | undefined,
  { of, confidence = '95' }: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  const counts = scoresOf(exhibit?.table);
  const value = figures[of as ValueName](counts, Number(confidence) / 100);
  return value === undefined ? '–' : formatOf(of as ValueName)(locale, value);
}

const figures: Record<ValueName, (counts: ScoreCounts, confidence: number) => number | undefined> =
  {
    nps: (counts) => (npsShares(counts).n < 10 ? undefined : nps(counts)),
    low: (counts, confidence) => npsScoreInterval(counts, confidence)?.low,
    high: (counts, confidence) => npsScoreInterval(counts, confidence)?.high,
    n: (counts) => npsShares(counts).n,
    promoters: (counts) => shareOf('promoters', counts),
    passives: (counts) => shareOf('passives', counts),
    detractors: (counts) => shareOf('detractors', counts),
    lowest: (counts) => given(counts)[0],
    highest: (counts) => given(counts).at(-1),
  };

function formatOf(of: ValueName): (locale: Locale, value: number) => string {
  if (of === 'nps' || of === 'low' || of === 'high') return formatNps;
  return of === 'promoters' || of === 'passives' || of === 'detractors'
    ? formatShare
    : formatNumber;
}

function shareOf(
  group: 'promoters' | 'passives' | 'detractors',
  counts: ScoreCounts,
): number | undefined {
  const shares = npsShares(counts);
  return shares.n === 0 ? undefined : shares[group] / shares.n;
}

/** The scores that somebody gave. */
function given(counts: ScoreCounts): number[] {
  return counts.flatMap((count, score) => (count > 0 ? [score] : []));
}
