import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { root } from '#cli/root.ts';
import { formatNps, formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import {
  type Interval,
  npsAdjustedWaldInterval,
  npsScoreInterval,
  npsWaldInterval,
} from '#metrics/intervals.ts';
import { nps, npsShares, npsVariance, type ScoreCounts } from '#metrics/nps.ts';
import { npsSampleSize } from '#metrics/sample-size.ts';

/** Texts by the names of their places in a calculator, `data-out`. */
export type Figures = Readonly<Record<string, string>>;

const notFigures = ['main', 'scale', 'band', 'needle', 'actions', 'notice', 'advice'];

/** What a calculator shows. */
export async function figuresOf(calculator: Locator): Promise<Figures> {
  const shown = await calculator
    .locator('[data-out]')
    .evaluateAll((places) =>
      places.map((place) => [
        place.getAttribute('data-out') ?? '',
        place.textContent?.trim() ?? '',
      ]),
    );
  return Object.fromEntries(shown.filter(([name = '']) => !notFigures.includes(name)));
}

/**
 * What a calculator should show, worked out by the metrics and not by the calculator.
 *
 * @param confidence - In percent.
 * @param margin - In points.
 */
export function expectedFigures(
  counts: ScoreCounts,
  confidence: number,
  margin: number,
  locale: Locale = 'en',
): Figures {
  const t = words(locale);
  const { n } = npsShares(counts);
  const score = npsScoreInterval(counts, confidence / 100);
  return {
    nps: n < 10 ? '–' : signed(nps(counts), locale),
    'interval-label': t['calculator.interval'](plain(confidence, locale)),
    interval: score
      ? t['calculator.between'](signed(score.low, locale), signed(score.high, locale))
      : '–',
    n: formatNumber(locale, n),
    ...groupFigures(counts, locale),
    sample: sampleSentence(counts, confidence, margin, locale),
    ...intervalFigures('score', score, locale),
    ...intervalFigures('adjusted', npsAdjustedWaldInterval(counts, confidence / 100), locale),
    ...intervalFigures('wald', npsWaldInterval(counts, confidence / 100), locale),
  };
}

/** The eleven counts of a case’s exhibit, as its author typed them. */
export function exhibitCounts(slug: string, exhibit: string): number[] {
  const csv = readFileSync(join(root, 'content/cases', slug, 'data', `${exhibit}.csv`), 'utf8');
  const rows = csv.trim().split('\n').slice(1);
  return rows.map((row) => Number(row.split(',')[1]));
}

function groupFigures(counts: ScoreCounts, locale: Locale): Figures {
  const groups = npsShares(counts);
  return Object.fromEntries(
    (['detractors', 'passives', 'promoters'] as const).flatMap((group) => [
      [`${group}-count`, formatNumber(locale, groups[group])],
      [`${group}-share`, groups.n === 0 ? '–' : formatShare(locale, groups[group] / groups.n, 1)],
    ]),
  );
}

function intervalFigures(method: string, interval: Interval | undefined, locale: Locale): Figures {
  const width = interval && formatNumber(locale, interval.high - interval.low);
  return {
    [`${method}-low`]: signed(interval?.low, locale),
    [`${method}-high`]: signed(interval?.high, locale),
    [`${method}-width`]: width ?? '–',
  };
}

function sampleSentence(
  counts: ScoreCounts,
  confidence: number,
  margin: number,
  locale: Locale,
): string {
  const t = words(locale);
  const variance = npsVariance(counts) ?? 0;
  const n = formatNumber(locale, npsSampleSize(variance || 1, margin, confidence / 100));
  const sentence = variance === 0 ? 'nps.sampleSizeWorst' : 'nps.sampleSizeText';
  return t[sentence](n, plain(margin, locale), plain(confidence, locale));
}

const signed = (value: number | undefined, locale: Locale): string =>
  value === undefined ? '–' : formatNps(locale, value);

const plain = (value: number, locale: Locale): string =>
  formatNumber(locale, value, Number.isInteger(value) ? 0 : 1);
